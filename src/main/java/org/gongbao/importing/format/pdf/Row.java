package org.gongbao.importing.format.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Signs that stand on one line, from left to right.
 */
final class Row {

	private final List<Glyph> glyphs;

	private final float y;

	private final float size;

	private Row(List<Glyph> glyphs) {
		List<Glyph> sorted = new ArrayList<>(glyphs);
		sorted.sort(Comparator.comparingDouble(Glyph::x0));
		this.glyphs = withoutDoubles(sorted);
		this.size = (float) this.glyphs.stream()
			.mapToDouble(Glyph::size)
			.sorted()
			.skip(sorted.size() / 3)
			.findFirst()
			.orElse(10);
		this.y = (float) this.glyphs.stream()
			.mapToDouble(Glyph::y)
			.sorted()
			.skip(sorted.size() / 2)
			.findFirst()
			.orElse(0);
	}

	/**
	 * The rows of these signs, from top to bottom; rows of nothing but spaces left out.
	 */
	static List<Row> of(List<Glyph> glyphs) {
		List<Glyph> sorted = new ArrayList<>(glyphs);
		sorted.sort(Comparator.comparingDouble(Glyph::y));
		List<Row> rows = new ArrayList<>();
		List<Glyph> open = new ArrayList<>();
		float base = 0;
		for (Glyph glyph : sorted) {
			float size = open.isEmpty() ? glyph.size() : Math.max(glyph.size(), open.getFirst().size());
			if (!open.isEmpty() && glyph.y() - base > size * 0.45f) {
				close(open, rows);
			}
			if (open.isEmpty()) {
				base = glyph.y();
			}
			open.add(glyph);
		}
		close(open, rows);
		return rows;
	}

	private static void close(List<Glyph> open, List<Row> rows) {
		if (open.stream().anyMatch((glyph) -> !glyph.blank())) {
			rows.add(new Row(open));
		}
		open.clear();
	}

	// Bold letters are sometimes made by printing twice.
	private static List<Glyph> withoutDoubles(List<Glyph> sorted) {
		List<Glyph> kept = new ArrayList<>();
		for (Glyph glyph : sorted) {
			Glyph last = kept.isEmpty() ? null : kept.getLast();
			boolean twice = last != null && last.text().equals(glyph.text())
					&& glyph.x0() - last.x0() < Math.min(glyph.size() * 0.2f, (glyph.x1() - glyph.x0()) * 0.4f);
			if (!twice) {
				kept.add(glyph);
			}
		}
		while (!kept.isEmpty() && kept.getLast().blank()) {
			kept.removeLast();
		}
		while (!kept.isEmpty() && kept.getFirst().blank()) {
			kept.removeFirst();
		}
		return kept;
	}

	List<Glyph> glyphs() {
		return this.glyphs;
	}

	float y() {
		return this.y;
	}

	float size() {
		return this.size;
	}

	float left() {
		return this.glyphs.getFirst().x0();
	}

	float right() {
		return this.glyphs.getLast().x1();
	}

	/** Whether it ends in a stop, which may hang over the edge. */
	boolean mayHang() {
		return this.glyphs.getLast().inkEnd() < right();
	}

	String text() {
		StringBuilder text = new StringBuilder();
		Glyph last = null;
		for (Glyph glyph : this.glyphs) {
			if (last != null && !last.blank() && !glyph.blank()) {
				text.append(space(last, glyph));
			}
			text.append(glyph.text());
			last = glyph;
		}
		return text.toString();
	}

	private String space(Glyph last, Glyph next) {
		float gap = next.x0() - last.x1();
		if (gap > this.size * 0.8f) {
			return (gap > this.size * 1.7f) ? "　　" : "　";
		}
		boolean words = isLatin(last.text().charAt(last.text().length() - 1)) && isLatin(next.text().charAt(0));
		return (words && gap > this.size * 0.2f) ? " " : "";
	}

	private static boolean isLatin(char c) {
		return c < 0x250 && Character.isLetterOrDigit(c);
	}

}
