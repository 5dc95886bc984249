package org.gongbao.importing.format.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * What is printed on one page.
 */
final class PageInk {

	private final float width;

	private final float height;

	private final List<Glyph> glyphs = new ArrayList<>();

	private final List<Rule> rules = new ArrayList<>();

	private final List<Placed> placed = new ArrayList<>();

	private final List<String> refusals = new ArrayList<>();

	private int turned;

	private int unreadable;

	private boolean covered;

	PageInk(float width, float height) {
		this.width = width;
		this.height = height;
	}

	float width() {
		return this.width;
	}

	float height() {
		return this.height;
	}

	List<Glyph> glyphs() {
		return this.glyphs;
	}

	List<Rule> rules() {
		return this.rules;
	}

	/** Tables and pictures. */
	List<Placed> placed() {
		return this.placed;
	}

	/** Why pictures of this page were not taken. */
	List<String> refusals() {
		return this.refusals;
	}

	void turned() {
		this.turned++;
	}

	void unreadable() {
		this.unreadable++;
	}

	/** A picture covers the page, as in a scan. */
	void covered() {
		this.covered = true;
	}

	boolean isScan() {
		return this.covered && inked() < 20;
	}

	boolean hasTurned() {
		return this.turned > 0;
	}

	int unreadableSigns() {
		return this.unreadable;
	}

	long inked() {
		return this.glyphs.stream().filter((glyph) -> !glyph.blank()).count();
	}

}
