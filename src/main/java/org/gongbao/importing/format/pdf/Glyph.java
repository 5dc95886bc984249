package org.gongbao.importing.format.pdf;

/**
 * A sign as it stands on a page. Lengths are points; y grows downwards.
 *
 * @param text the sign, a space included
 * @param x0 its left edge
 * @param x1 its right edge
 * @param y its baseline
 * @param size the size of its font
 */
record Glyph(String text, float x0, float x1, float y, float size) {

	private static final String LEFT_HALF = "，。、；：！？）》”’】〕";

	boolean blank() {
		return this.text.isBlank();
	}

	/** Where its ink ends: a stop fills only the left half of its square. */
	float inkEnd() {
		return LEFT_HALF.contains(this.text) ? middle() : this.x1;
	}

	float middle() {
		return (this.x0 + this.x1) / 2;
	}

}
