package org.gongbao.importing.format.pdf;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A white strip between two columns.
 *
 * @param x0 where the left column ends
 * @param x1 where the right one begins
 */
record Gutter(float x0, float x1) {

	private static final float NARROWEST = 6;

	float middle() {
		return (this.x0 + this.x1) / 2;
	}

	/** Whether nothing of the row stands in it. */
	boolean isWhiteIn(Row row) {
		// A stop at a line's end may hang over the edge.
		float slack = (this.x1 - this.x0) * 0.4f;
		float last = -Float.MAX_VALUE;
		for (Glyph glyph : row.glyphs()) {
			if (glyph.blank()) {
				continue;
			}
			if (glyph.inkEnd() > this.x0 + slack && glyph.x0() < this.x1 - slack) {
				return false;
			}
			if (glyph.inkEnd() <= middle()) {
				last = Math.max(last, glyph.inkEnd());
			}
			else if (last > -Float.MAX_VALUE) {
				// The space between two words of a heading is narrower than a gutter
				// looks.
				return glyph.x0() - last >= Math.min(NARROWEST, this.x1 - this.x0);
			}
		}
		return true;
	}

	/**
	 * The widest strip round a place in which the fewest rows have a sign.
	 * @param x the place
	 * @param reach how far from it to look
	 * @param rows the rows
	 * @return the strip, null if there is none to speak of
	 */
	static @Nullable Gutter near(float x, float reach, List<Row> rows) {
		int from = Math.round(x - reach * 2);
		int[] covered = new int[Math.round(reach * 4) + 1];
		for (Row row : rows) {
			boolean[] here = new boolean[covered.length];
			for (Glyph glyph : row.glyphs()) {
				if (!glyph.blank()) {
					int first = Math.max(0, (int) Math.floor(glyph.x0()) - from);
					int last = Math.min(covered.length - 1, (int) Math.ceil(glyph.inkEnd()) - from - 1);
					for (int i = first; i <= last; i++) {
						here[i] = true;
					}
				}
			}
			for (int i = 0; i < covered.length; i++) {
				if (here[i]) {
					covered[i]++;
				}
			}
		}
		int least = Integer.MAX_VALUE;
		for (int count : covered) {
			least = Math.min(least, count);
		}
		return widest(covered, least + rows.size() / 20, from, x, reach);
	}

	private static @Nullable Gutter widest(int[] covered, int allowed, int from, float x, float reach) {
		Gutter best = null;
		int start = -1;
		for (int i = 0; i <= covered.length; i++) {
			boolean white = i < covered.length && covered[i] <= allowed;
			if (white && start < 0) {
				start = i;
			}
			if (!white && start >= 0) {
				Gutter found = new Gutter(from + start, from + i);
				boolean near = Math.abs(found.middle() - x) <= reach;
				if (near && found.x1 - found.x0 >= NARROWEST
						&& (best == null || found.x1 - found.x0 > best.x1 - best.x0)) {
					best = found;
				}
				start = -1;
			}
		}
		return best;
	}

}
