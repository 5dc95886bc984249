package org.gongbao.importing.format.pdf;

/**
 * A place on a page.
 *
 * @param x0 left
 * @param y0 top
 * @param x1 right
 * @param y1 bottom
 */
record Box(float x0, float y0, float x1, float y1) {

	boolean contains(Glyph glyph) {
		float y = glyph.y() - glyph.size() * 0.35f;
		return glyph.middle() > this.x0 && glyph.middle() < this.x1 && y > this.y0 && y < this.y1;
	}

	float width() {
		return this.x1 - this.x0;
	}

	float height() {
		return this.y1 - this.y0;
	}

}
