package org.gongbao.importing.format.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.gongbao.importing.format.Transcript;

/**
 * Writes rows as lines, a whole paragraph on each. White space tells what ends: a wide
 * gap becomes an empty line, the indent of a first line two wide spaces.
 */
final class LineWriter {

	private final Transcript transcript;

	private final Breaks breaks;

	private final StringBuilder open = new StringBuilder();

	private @Nullable Row last;

	/** How much was left of the column after the last row. */
	private float room;

	LineWriter(Transcript transcript, Breaks breaks) {
		this.transcript = transcript;
		this.breaks = breaks;
	}

	/** A page begins: its first line is the next one that begins. */
	void page() {
		this.transcript.page(this.open.isEmpty() ? 0 : 1);
	}

	/**
	 * Write a region.
	 * @param region the region
	 * @param left its left edge
	 * @param right its right edge
	 * @param follows whether the row before ends a full column and the first one here
	 * begins the next
	 */
	void write(Region region, float left, float right, boolean follows) {
		List<Placed> placed = new ArrayList<>(region.placed());
		placed.sort(Comparator.comparingDouble((it) -> it.box().y0()));
		boolean first = true;
		for (Row row : region.rows()) {
			while (!placed.isEmpty() && placed.getFirst().box().y0() < row.y()) {
				write(placed.removeFirst());
			}
			Row before = this.last;
			float gap = (first || before == null) ? (follows ? 0 : Breaks.UNKNOWN) : row.y() - before.y();
			write(row, left, right, gap);
			this.last = row;
			this.room = this.breaks.isCentred(row, left) ? Float.MAX_VALUE : right - row.right();
			first = false;
		}
		placed.forEach(this::write);
	}

	void end() {
		if (!this.open.isEmpty()) {
			this.transcript.line(this.open.toString());
			this.open.setLength(0);
		}
		this.last = null;
	}

	private void write(Row row, float left, float right, float gap) {
		Row before = this.last;
		String text = row.text();
		if (before != null && this.breaks.goesOn(before, this.room, row, left, right, gap)) {
			this.open.append((isBrokenWord(text) || this.breaks.isAddress(text)) ? " " : "").append(text);
			return;
		}
		end();
		if (before != null && (this.breaks.byIndent() || this.breaks.isApart(before, row, gap))) {
			this.transcript.blank();
		}
		float indent = (row.left() - left) / row.size();
		this.open.append((indent > 1.3f && indent < 4.6f) ? "　　" : "").append(text);
	}

	private boolean isBrokenWord(String next) {
		char end = this.open.charAt(this.open.length() - 1);
		boolean address = this.open.lastIndexOf("//") > this.open.length() - 80 && this.open.lastIndexOf("//") >= 0;
		return !address && isLetter(end) && isLetter(next.charAt(0));
	}

	private static boolean isLetter(char c) {
		return c < 0x250 && Character.isLetter(c);
	}

	private void write(Placed placed) {
		end();
		this.transcript.blank();
		placed.lines().forEach(this.transcript::line);
		this.transcript.blank();
	}

}
