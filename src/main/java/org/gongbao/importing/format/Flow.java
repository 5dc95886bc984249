package org.gongbao.importing.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.gongbao.importing.format.PictureShelf.Shelved;
import org.gongbao.importing.reading.Remark;

/**
 * Paragraphs, tables and pictures in the order in which a document gives them. Written
 * out, paragraphs stand apart by empty lines: the document's own if it uses them for
 * that, else ours.
 */
public final class Flow {

	private static final int LONGEST_WORDS = 100;

	private final List<Item> items = new ArrayList<>();

	private final Transcript transcript;

	private int inked;

	private int empty;

	private long signs;

	/**
	 * An empty flow.
	 * @param transcript where it will be written
	 */
	public Flow(Transcript transcript) {
		this.transcript = transcript;
	}

	/**
	 * Add a paragraph, which may be empty.
	 * @param text its text; line ends in it stand for themselves
	 */
	public void paragraph(String text) {
		TimeLimit.check();
		boolean blank = text.isBlank();
		this.inked += blank ? 0 : 1;
		this.empty += blank ? 1 : 0;
		add(new Item(List.of(blank ? "" : text), false, null));
	}

	/**
	 * Add a table.
	 * @param rows the text of its cells; paragraphs of a cell divided by line ends
	 */
	public void table(List<List<String>> rows) {
		TimeLimit.check();
		Grid grid = Grid.of(rows);
		grid.paragraphsBefore().forEach(this::paragraph);
		if (grid.hasRows()) {
			add(new Item(grid.lines(), true, null));
		}
	}

	/**
	 * Add a picture, or a remark why it is left out.
	 * @param key what identifies it within the document
	 * @param words what it shows, as the document says
	 * @param content its bytes
	 * @throws IOException if it cannot be read or kept
	 */
	public void picture(String key, String words, InputStream content) throws IOException {
		Shelved shelved = this.transcript.pictures().put(key, content);
		if (shelved.name() != null) {
			add(new Item(List.of(line(words, shelved.name())), true, null));
		}
		else {
			pictureLeftOut(String.valueOf(shelved.refusal()));
		}
	}

	/**
	 * Remark at this place that a picture was left out.
	 * @param why the reason
	 */
	public void pictureLeftOut(String why) {
		remark("picture-left-out", "这里有一幅图片没有取出：" + why + "；需要时请另存为 PNG 图片后补上。");
	}

	/**
	 * Remark something about this place.
	 * @param code one of the codes in docs/import.md
	 * @param message what it is and what to do
	 */
	public void remark(String code, String message) {
		add(new Item(List.of(), false, new Remark(0, code, message)));
	}

	/** Write everything to the transcript. */
	public void write() {
		boolean spaced = this.empty * 5 >= this.inked;
		for (Item item : this.items) {
			if (item.remark != null) {
				this.transcript.remarkHere(item.remark.code(), item.remark.message());
			}
			else if (item.apart || !spaced) {
				this.transcript.blank();
				item.lines.stream().filter((line) -> item.apart || !line.isEmpty()).forEach(this.transcript::line);
				this.transcript.blank();
			}
			else {
				item.lines.forEach(this.transcript::line);
			}
		}
	}

	/**
	 * The line that stands for a picture.
	 * @param words what it shows
	 * @param name its name
	 * @return the line
	 */
	public static String line(String words, String name) {
		String clean = words.replaceAll("[\\[\\]()\\\\\\p{Cntrl}]", " ").strip();
		int shown = clean.offsetByCodePoints(0, Math.min(LONGEST_WORDS, clean.codePointCount(0, clean.length())));
		return "![%s](%s)".formatted(clean.substring(0, shown), name);
	}

	private void add(Item item) {
		this.signs += item.lines.stream().mapToLong(String::length).sum();
		Transcript.refuseAbove(this.signs, this.items.size());
		this.items.add(item);
	}

	/**
	 * A piece of the document.
	 *
	 * @param lines its lines
	 * @param apart whether it must stand apart from the text round it
	 * @param remark what to remark at this place instead
	 */
	private record Item(List<String> lines, boolean apart, @Nullable Remark remark) {
	}

}
