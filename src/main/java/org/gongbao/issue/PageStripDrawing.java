package org.gongbao.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Draws the strip of an issue's pages. The contents say where things begin, not where the
 * issue ends, so the last block is wider and stands for whatever follows.
 */
final class PageStripDrawing {

	private static final int WIDTH = 824;

	private static final double GAP = 2;

	private static final double WIDEST = 34;

	/** How many blocks wide the last one is. */
	private static final int LAST_WIDTH = 3;

	/** More blocks than this are too small to read and to hit. */
	private static final int MOST = 60;

	/** Tones 1 to 3 are dark, in the order of the sections. */
	private static final int TONES = 3;

	private static final int LETTER = 14;

	private static final int OVERHANG = 8;

	private final IssueDetails issue;

	private final int last;

	private final double step;

	private final List<PageStrip.Block> blocks = new ArrayList<>();

	private final List<PageStrip.Brace> braces = new ArrayList<>();

	private PageStripDrawing(IssueDetails issue, int last) {
		this.issue = issue;
		this.last = last;
		this.step = Math.min(WIDEST, (WIDTH + GAP) / (last + LAST_WIDTH - 1));
	}

	/** An issue without pages, or with too many, has no strip. */
	static PageStrip of(IssueDetails issue) {
		int last = new PrintedPages(issue.contents()).last();
		return (last < 2 || last > MOST) ? PageStrip.NONE : new PageStripDrawing(issue, last).draw();
	}

	private PageStrip draw() {
		PrintedPages pages = new PrintedPages(this.issue.contents());
		String section = null;
		int sections = 0;
		int from = 1;
		for (int page = 1; page <= this.last; page++) {
			ContentsLine line = this.issue.contents().get(pages.lineCovering(page).orElse(0));
			if (!name(line).equals(section)) {
				brace(section, from, page - 1);
				section = name(line);
				from = page;
				sections++;
			}
			block(page, tone(line, sections));
		}
		brace(section, from, this.last);
		return new PageStrip(WIDTH, List.copyOf(this.blocks), List.copyOf(this.braces));
	}

	private void block(int page, String tone) {
		double left = (page - 1) * this.step;
		double width = right(page) - left;
		String url = this.issue.ref().path().replace("/issues/", "/cite/") + "/p" + page;
		String label = (page == this.last) ? page + "起" : String.valueOf(page);
		this.blocks.add(new PageStrip.Block(label, number(left), number(width), number(left + width / 2), tone, url));
	}

	private void brace(@Nullable String section, int from, int to) {
		if (section == null) {
			return;
		}
		double left = (from - 1) * this.step + .5;
		double right = right(to) - .5;
		String end = (to == this.last) ? "第" + from + "页起" : "第" + from + "至" + to + "页";
		String pages = (from == to && to < this.last) ? "第" + from + "页" : end;
		this.braces.add(new PageStrip.Brace("M%s 40v6H%sv-6".formatted(number(left), number(right)),
				number((left + right) / 2), label(section, right - left), pages + section));
	}

	private static @Nullable String label(String section, double room) {
		String shorter = section.equals("人事任免") ? "任免" : section;
		if (section.length() * LETTER <= room + OVERHANG) {
			return section;
		}
		return (shorter.length() * LETTER <= room + OVERHANG) ? shorter : null;
	}

	private double right(int page) {
		return ((page == this.last) ? page + LAST_WIDTH - 1 : page) * this.step - GAP;
	}

	/** The section a line stands under, or what it leads to. */
	static String name(ContentsLine line) {
		if (!line.section().isEmpty()) {
			return line.section();
		}
		return switch (line.kind()) {
			case APPOINTMENTS -> "人事任免";
			case CHRONICLE -> "大事记";
			case DOCUMENT -> "文件";
		};
	}

	private static String tone(ContentsLine line, int section) {
		return switch (line.kind()) {
			case APPOINTMENTS -> "appointments";
			case CHRONICLE -> "chronicle";
			case DOCUMENT -> String.valueOf(Math.min(section, TONES));
		};
	}

	private static String number(double value) {
		return String.format(Locale.ROOT, "%.1f", value);
	}

}
