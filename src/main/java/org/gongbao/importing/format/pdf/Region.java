package org.gongbao.importing.format.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A part of a page that is read from top to bottom before the next: a column, or what
 * stands across all columns.
 */
final class Region {

	private final int column;

	private final List<Glyph> glyphs = new ArrayList<>();

	private final List<Placed> placed = new ArrayList<>();

	private Region(int column) {
		this.column = column;
	}

	/** Its column, -1 if it stands across. */
	int column() {
		return this.column;
	}

	List<Row> rows() {
		return Row.of(this.glyphs);
	}

	List<Placed> placed() {
		return this.placed;
	}

	/**
	 * The regions of a page in the order of reading: what stands across divides the page
	 * into bands, and each band is read column by column.
	 */
	static List<Region> of(PageInk page, Layout layout) {
		List<Region> regions = new ArrayList<>();
		if (layout.columns() == 1) {
			Region whole = new Region(0);
			whole.glyphs.addAll(page.glyphs());
			whole.placed.addAll(page.placed());
			return List.of(whole);
		}
		List<Region> band = new ArrayList<>();
		List<Placed> waiting = new ArrayList<>(page.placed());
		waiting.sort(Comparator.comparingDouble((placed) -> placed.box().y0()));
		for (Row row : Row.of(page.glyphs())) {
			while (!waiting.isEmpty() && waiting.getFirst().box().y0() < row.y()) {
				place(waiting.removeFirst(), layout, band, regions);
			}
			if (layout.respects(row)) {
				band(layout, band);
				for (int column = 0; column < layout.columns(); column++) {
					band.get(column).glyphs.addAll(layout.part(row, column));
				}
			}
			else {
				across(band, regions).glyphs.addAll(row.glyphs());
			}
		}
		waiting.forEach((placed) -> place(placed, layout, band, regions));
		close(band, regions);
		return regions;
	}

	private static void place(Placed placed, Layout layout, List<Region> band, List<Region> regions) {
		int column = layout.columnOf(placed.box().x0(), placed.box().x1());
		if (column < 0) {
			across(band, regions).placed.add(placed);
		}
		else {
			band(layout, band);
			band.get(column).placed.add(placed);
		}
	}

	private static void band(Layout layout, List<Region> band) {
		for (int column = band.size(); column < layout.columns(); column++) {
			band.add(new Region(column));
		}
	}

	private static Region across(List<Region> band, List<Region> regions) {
		close(band, regions);
		if (regions.isEmpty() || regions.getLast().column >= 0) {
			regions.add(new Region(-1));
		}
		return regions.getLast();
	}

	private static void close(List<Region> band, List<Region> regions) {
		band.stream().filter((region) -> !region.glyphs.isEmpty() || !region.placed.isEmpty()).forEach(regions::add);
		band.clear();
	}

}
