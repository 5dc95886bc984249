package org.gongbao.document.body;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.gongbao.document.body.Block.Paragraph;

/** A text whose blocks are being given their roles, by one recogniser after another. */
final class Draft {

	/** A heading is at most as long as this. */
	static final int LONGEST_HEADING = 60;

	private final List<Block> blocks;

	private final @Nullable Role[] roles;

	private final @Nullable Marker[] markers;

	Draft(List<Block> blocks) {
		this.blocks = blocks;
		this.roles = new @Nullable Role[blocks.size()];
		this.markers = new @Nullable Marker[blocks.size()];
		for (int i = 0; i < blocks.size(); i++) {
			this.markers[i] = Marker.of(text(i));
		}
	}

	int size() {
		return this.blocks.size();
	}

	/** The text of a paragraph, empty for a table, a picture and outside. */
	String text(int i) {
		return (i >= 0 && i < this.blocks.size() && this.blocks.get(i) instanceof Paragraph paragraph)
				? paragraph.text() : "";
	}

	String squeezed(int i) {
		return (i >= 0 && i < this.blocks.size() && this.blocks.get(i) instanceof Paragraph paragraph)
				? paragraph.squeezed() : "";
	}

	@Nullable Marker marker(int i) {
		return (i >= 0 && i < this.markers.length) ? this.markers[i] : null;
	}

	@Nullable Role role(int i) {
		return (i >= 0 && i < this.roles.length) ? this.roles[i] : null;
	}

	/** Whether no recogniser has claimed the paragraph. */
	boolean free(int i) {
		return i >= 0 && i < this.roles.length && this.roles[i] == null && !text(i).isEmpty();
	}

	void mark(int i, Role role) {
		this.roles[i] = role;
	}

	/** Whether a line can be a heading: short, and no sentence. */
	boolean headingLike(int i) {
		String text = text(i);
		return !text.isEmpty() && text.length() <= LONGEST_HEADING && !endsSentence(text) && text.indexOf('。') < 0;
	}

	static boolean endsSentence(String text) {
		return "。；：，、;:,.！？!?".indexOf(text.charAt(text.length() - 1)) >= 0;
	}

}
