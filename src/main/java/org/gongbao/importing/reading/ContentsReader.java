package org.gongbao.importing.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

import org.jspecify.annotations.Nullable;

/**
 * Reads the contents: sections, entries of one or several lines, pages, the colophon that
 * may stand between. It ends where the first item of the issue begins.
 */
final class ContentsReader {

	private static final int LONGEST_ENTRY = 6;

	private static final int LONGEST_CONTENTS = 3000;

	private final List<Line> lines;

	private final ColophonReader colophon;

	private final Ledger ledger;

	private final BodyStart bodyStart;

	private final boolean paged;

	private final List<TocItem> items = new ArrayList<>();

	private String section = "";

	private @Nullable TocItem pending;

	private int pendingFrom;

	ContentsReader(List<Line> lines, int from, ColophonReader colophon, Ledger ledger) {
		this.lines = lines;
		this.colophon = colophon;
		this.ledger = ledger;
		this.bodyStart = new BodyStart(lines);
		this.paged = isPaged(from);
	}

	/** Read from the heading at {@code from}. */
	Contents read(int from) {
		int i = from + 1;
		int limit = Math.min(this.lines.size(), from + LONGEST_CONTENTS);
		while (i < limit && !this.bodyStart.isAt(i, this.items, this.pending != null)) {
			take(i);
			i++;
			if (this.pending != null && this.pending.parts() > LONGEST_ENTRY) {
				break;
			}
		}
		int end = endOf(i);
		int first = Math.max(0, from);
		this.ledger.enter(first, end, LineAccount.Place.CONTENTS, 0);
		return new Contents(List.copyOf(this.items), first, end);
	}

	// What was gathered last may already be the title of the first document.
	private int endOf(int stop) {
		if (stop >= this.lines.size() || this.bodyStart.isRepeatedTitle(stop, this.items)) {
			flush();
			return stop;
		}
		int end = (this.pending != null) ? this.pendingFrom : stop;
		if (!this.paged) {
			end = Math.min(end, this.bodyStart.titleBefore(stop, this.lines.size()));
			int firstBodyLine = end + 1;
			flush();
			this.items.removeIf((item) -> item.line() >= firstBodyLine);
		}
		return end;
	}

	private boolean isPaged(int from) {
		int seen = 0;
		int withPage = 0;
		for (int i = from + 1; i < this.lines.size() && seen < 60; i++) {
			Line line = this.lines.get(i);
			if (!line.blank()) {
				seen++;
				withPage += TocShapes.hasPage(line) ? 1 : 0;
			}
		}
		return withPage >= 2 || (withPage == 1 && seen < 60);
	}

	private void take(int index) {
		Line line = this.lines.get(index);
		if (line.blank()) {
			if (!this.paged) {
				flush();
			}
		}
		else if (this.colophon.take(line)) {
			this.ledger.enter(index, LineAccount.Place.COLOPHON, 0);
		}
		else if (!TocShapes.isHeading(line) && !TocShapes.isLeader(line)) {
			takeEntry(index, line);
		}
	}

	private void takeEntry(int index, Line line) {
		TocItem open = this.pending;
		boolean complete = open == null || !this.paged || Shapes.endsLikeTitle(Chars.squeeze(Chars.fold(open.main())));
		boolean section = TocShapes.isSection(line) || isNameBeforeTitle(index, line);
		if (complete && section && !isEntryOfItsOwn(line)) {
			flush();
			this.section = TocShapes.bare(line.squeezed());
			return;
		}
		if (this.paged && open != null && complete && startsTitle(line)) {
			flush();
		}
		if (this.paged) {
			takePaged(index, line);
		}
		else {
			takeUnpaged(index, line);
		}
	}

	// A short name of any kind is a section's if a whole new title follows it.
	private boolean isNameBeforeTitle(int index, Line line) {
		boolean name = this.paged && line.length() <= 10 && line.squeezed().matches("[\\p{IsHan}、]{2,10}")
				&& !Shapes.isOrgan(line.squeezed()) && !line.squeezed().contains("关于")
				&& !Shapes.endsLikeTitle(line.squeezed());
		int next = index + 1;
		while (name && next < this.lines.size() && this.lines.get(next).blank()) {
			next++;
		}
		return name && next < this.lines.size() && startsTitle(this.lines.get(next))
				&& !this.lines.get(next).squeezed().startsWith("关于");
	}

	private boolean isEntryOfItsOwn(Line line) {
		return !this.paged && this.section.equals(TocShapes.bare(line.squeezed()));
	}

	private static boolean startsTitle(Line line) {
		return line.bullet() || line.squeezed().startsWith("关于") || Titles.issuer(line.squeezed()) != null
				|| TocItem.kindOf(line.squeezed()) != ReadTocEntry.Kind.DOCUMENT;
	}

	private void takePaged(int index, Line line) {
		String folded = line.folded();
		Matcher page = TocShapes.PAGE.matcher(folded);
		int from = 0;
		while (folded.length() < 2000 && page.find()) {
			grow(index, line.text().substring(from, page.start()));
			finish(page.group("page"));
			from = page.end();
		}
		String rest = line.text().substring(from);
		Matcher bare = TocShapes.BARE_PAGE.matcher(Chars.fold(rest));
		if (TocShapes.isOnlyPage(line) && this.pending != null && from == 0) {
			finish(line.squeezed().replaceAll("\\D", ""));
		}
		else if (from == 0 && TocShapes.isBarePage(Chars.fold(rest)) && bare.matches()) {
			grow(index, rest.substring(0, bare.end("title")));
			finish(bare.group("page"));
		}
		else {
			grow(index, rest);
		}
	}

	// Below an order's number, indented, stands the name of what it orders.
	private void takeUnpaged(int index, Line line) {
		TocItem open = this.pending;
		boolean number = NumberLine.isBare(line.squeezed());
		if (open != null && !number && (line.indented() || open.titleBelow() != null)) {
			open.addBelow(line.text());
			return;
		}
		if (open != null && !number && Shapes.endsLikeTitle(Chars.squeeze(Chars.fold(open.main())))) {
			flush();
		}
		grow(index, line.text());
	}

	private void grow(int index, String part) {
		String bare = part.replaceFirst("[.…⋯·・•‥\\s]{2,}$", "").strip();
		if (bare.isEmpty()) {
			return;
		}
		if (this.pending == null) {
			this.pending = new TocItem(this.section, index + 1);
			this.pendingFrom = index;
		}
		this.pending.add(bare);
	}

	private void finish(String page) {
		if (this.pending != null) {
			this.pending.page(Integer.parseInt(page));
			flush();
		}
	}

	private void flush() {
		if (this.pending != null) {
			this.items.add(this.pending);
			this.pending = null;
		}
	}

}
