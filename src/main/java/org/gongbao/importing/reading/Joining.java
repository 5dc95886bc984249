package org.gongbao.importing.reading;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Decides whether a paragraph goes on in the next line. Recognisers break paragraphs at
 * the end of columns and pages, others break every line; indents and full stops tell.
 */
final class Joining {

	private static final int SHORTEST_BROKEN = 16;

	private static final int LONGEST_HEADING = 40;

	private static final String OPEN = "，、（(《“‘〔,—~～";

	private static final String CONTINUES = "，。、；：）》”’〕),;:.%％";

	private static final Pattern SHORT_ARTICLE = Pattern.compile("第[一二三四五六七八九十百零\\d]{1,6}条.{0,10}");

	private static final Pattern CHAPTER = Pattern.compile("第[一二三四五六七八九十百零\\d]{1,6}[编章节].{0,30}");

	private static final Pattern NUMBER_BEGUN = Pattern.compile(".*[〔\\[【]\\d{4}[〕\\]】]?第?\\d{0,4}");

	private static final Pattern NUMBER_CONTINUED = Pattern.compile("[〔\\[【]\\d{4}[〕\\]】]第?\\d{1,5}号");

	private final boolean wrapped;

	private final int fullWidth;

	private final boolean indents;

	private Joining(boolean wrapped, int fullWidth, boolean indents) {
		this.wrapped = wrapped;
		this.fullWidth = fullWidth;
		this.indents = indents;
	}

	/** The habits of these lines: wrapped or not, indented or not. */
	static Joining of(List<Line> lines) {
		int[] widths = new int[122];
		int ink = 0;
		int adjacent = 0;
		int indented = 0;
		boolean afterInk = false;
		for (Line line : lines) {
			if (!line.blank()) {
				ink++;
				adjacent += afterInk ? 1 : 0;
				indented += line.indented() ? 1 : 0;
				widths[Math.min(121, Chars.width(line.text()))]++;
			}
			afterInk = !line.blank();
		}
		int full = fullWidth(widths, ink);
		boolean wrapped = ink >= 8 && adjacent * 10 >= ink * 4 && full > 0;
		return new Joining(wrapped, full, indented >= 3 && indented * 20 >= ink && indented < ink * 0.95);
	}

	// The widest width near which a fifth of the lines end; no line may be much wider.
	private static int fullWidth(int[] widths, int ink) {
		int wider = 0;
		for (int width = 121; width >= 20; width--) {
			int near = 0;
			for (int w = width; w > width - 5 && w > 0; w--) {
				near += widths[w];
			}
			if (near * 5 >= ink) {
				return (width < 121 && wider * 12 <= ink) ? width : 0;
			}
			wider += widths[width];
		}
		return 0;
	}

	/**
	 * Whether a paragraph goes on after a line that ends in a full stop: only indents can
	 * tell, and only where lines are wrapped.
	 */
	boolean runsOn(Line last, Line next) {
		return this.wrapped && this.indents && isFull(last) && !next.indented();
	}

	boolean joins(Paragraph paragraph, Line next) {
		String before = paragraph.tail(100);
		Line last = paragraph.last();
		char end = before.charAt(before.length() - 1);
		if (Shapes.isPicture(next.text()) || Shapes.isPicture(last.text())) {
			return false;
		}
		if (CONTINUES.indexOf(next.text().charAt(0)) >= 0 || isBrokenNumber(last, next)) {
			return true;
		}
		if (Shapes.opens(next.squeezed()) || next.bullet() || Shapes.isOmission(next.squeezed())) {
			return isOpenQuote(before, next);
		}
		if (OPEN.indexOf(end) >= 0) {
			return true;
		}
		if (Chars.endsSentence(last.folded()) || end == '】') {
			return runsOn(last, next) && end != ':' && end != '：';
		}
		return !(this.indents && next.indented()) && goesOn(paragraph, last, next);
	}

	private boolean goesOn(Paragraph paragraph, Line last, Line next) {
		if (this.wrapped) {
			return isFull(last) && !Dates.isDate(next.text()) && !isChapter(last);
		}
		if (isAlone(last) || isAlone(next) || isHeading(paragraph, next)) {
			return false;
		}
		return paragraph.lines().size() > 1 || last.length() >= SHORTEST_BROKEN || hasAny(last.squeezed(), ",。;、");
	}

	private static boolean isAlone(Line line) {
		return Dates.isDate(line.text()) || Shapes.isOrgan(line.squeezed()) || Shapes.isDisclosure(line.squeezed())
				|| (Shapes.endsLikeTitle(line.squeezed()) && line.length() <= 60 && !hasAny(line.squeezed(), ",。;"));
	}

	private static boolean isHeading(Paragraph paragraph, Line next) {
		if (paragraph.length() > LONGEST_HEADING * 2) {
			return false;
		}
		Line first = paragraph.first();
		String text = Chars.squeeze(Chars.fold(paragraph.text()));
		if (!Shapes.isNumbered(first.squeezed()) || text.contains("。") || text.length() > LONGEST_HEADING) {
			return SHORT_ARTICLE.matcher(text).matches();
		}
		boolean shortRest = next.length() <= 12 && !hasAny(next.squeezed(), ",。;:") && text.length() >= SHORTEST_BROKEN;
		if (shortRest && !isChapter(first)) {
			return false;
		}
		boolean item = text.charAt(0) == '(' || Character.isDigit(text.charAt(0));
		return isChapter(first) || !item || (text.length() < 24 && !text.contains(","))
				|| text.length() < SHORTEST_BROKEN;
	}

	private static boolean isChapter(Line line) {
		return CHAPTER.matcher(line.squeezed()).matches();
	}

	private static boolean isBrokenNumber(Line last, Line next) {
		char start = next.squeezed().charAt(0);
		if ("〔[【〕]】号第".indexOf(start) < 0 && !Character.isDigit(start)) {
			return false;
		}
		return (last.length() > 4 && NUMBER_BEGUN.matcher(end(last)).matches() && start != '〔' && start != '['
				&& start != '【') || NUMBER_CONTINUED.matcher(next.squeezed()).lookingAt();
	}

	private static boolean isOpenQuote(String before, Line next) {
		int open = before.lastIndexOf('《');
		return open > before.lastIndexOf('》') && before.length() - open < 80 && next.text().indexOf('》') >= 0
				&& !Shapes.isNumbered(next.squeezed());
	}

	private static String end(Line line) {
		return line.squeezed().substring(Math.max(0, line.length() - 20));
	}

	private static boolean hasAny(String text, String signs) {
		return text.chars().anyMatch((c) -> signs.indexOf(c) >= 0);
	}

	private boolean isFull(Line line) {
		return Chars.width(line.text()) + (line.indented() ? 4 : 0) >= this.fullWidth - 5;
	}

}
