package org.gongbao.importing.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.parser.Parser;

/**
 * Frees the lines of a page from what is left of its HTML: entities, tags, comments,
 * scripts. A table cell becomes a tab, the end of a block the end of a line.
 */
final class Markup {

	private static final String INLINE = "t[dh]|a|abbr|acronym|article|b|base|big|body|button|center|code|col|colgroup|em|"
			+ "font|footer|form|head|header|html|i|iframe|img|input|label|link|main|meta|nav|o:p|p|pre|s|section|"
			+ "select|small|span|st1:[a-z]+|strike|strong|sub|sup|table|tbody|textarea|tfoot|thead|u|ul|ol|dl|v:[a-z]+";

	private static final String BLOCK = "p|div|br|li|tr|h[1-6]|dt|dd|option|title|table|ul|ol|hr|blockquote";

	private static final Pattern CELL = Pattern.compile("(?i)<t[dh](?:\\s[^<>]{0,2000})?>");

	private static final Pattern LINE_END = Pattern.compile("(?i)</?(?:" + BLOCK + ")(?:\\s[^<>]{0,2000})?/?>");

	private static final Pattern TAG = Pattern
		.compile("(?i)</?(?:" + INLINE + ")(?:\\s[^<>]{0,2000})?/?>|<!DOCTYPE[^<>]*>");

	private static final Pattern LOST_ENTITY = Pattern.compile("(?i)&(?:sp|nbsp|ensp|emsp|thinsp);?");

	private static final Pattern EDGES = Pattern
		.compile("^[\\s\\h\\u200B-\\u200F\\uFEFF\\u2060]+|[\\s\\h\\u200B-\\u200F\\uFEFF\\u2060]+$");

	private static final Pattern INVISIBLE = Pattern
		.compile("[\\u0000-\\u0008\\u000B-\\u001F\\u200B-\\u200F\\uFEFF\\u2060]");

	private static final Pattern OPENING = Pattern.compile("(?i)<!--|<(?:script|style)\\b[^<>]{0,2000}>");

	/** A comment or script longer than this many lines is taken to have lost its end. */
	private static final int LONGEST_HIDDEN = 2_000;

	private final List<PageLine> pieces = new ArrayList<>();

	private final List<String> lines;

	private int hiddenUntil = -1;

	private String hiddenEnd = "";

	private Markup(List<String> lines) {
		this.lines = lines;
	}

	static List<PageLine> clean(List<String> lines) {
		Markup markup = new Markup(lines);
		for (int i = 0; i < lines.size(); i++) {
			markup.add(i, markup.visible(i));
		}
		return List.copyOf(markup.pieces);
	}

	/** Whether nothing stands on the line, not even an invisible sign that matters. */
	static boolean isBlank(String line) {
		return EDGES.matcher(line).replaceAll("").isEmpty();
	}

	private void add(int index, String visible) {
		String text = visible.replace("-->", "");
		if (text.indexOf('<') >= 0) {
			text = CELL.matcher(text).replaceAll("\t");
			text = LINE_END.matcher(text).replaceAll("\n");
			text = TAG.matcher(text).replaceAll("");
		}
		if (text.indexOf('&') >= 0) {
			text = Parser.unescapeEntities(LOST_ENTITY.matcher(text).replaceAll(" "), false);
		}
		text = INVISIBLE.matcher(text.replace('\u00A0', ' ')).replaceAll("");
		boolean first = true;
		for (String piece : text.split("\n", -1)) {
			String trimmed = EDGES.matcher(piece).replaceAll("");
			if (first || !trimmed.isEmpty()) {
				this.pieces.add(new PageLine(index + 1, trimmed));
			}
			first = false;
		}
	}

	/** The part of the line outside comments, scripts and style sheets. */
	private String visible(int index) {
		String line = this.lines.get(index);
		StringBuilder visible = new StringBuilder();
		int from = 0;
		if (index <= this.hiddenUntil) {
			int end = (index < this.hiddenUntil) ? -1 : indexOf(line, this.hiddenEnd, 0);
			if (end < 0) {
				return "";
			}
			from = end + this.hiddenEnd.length();
		}
		Matcher opening = OPENING.matcher(line);
		while (opening.find(from)) {
			visible.append(line, from, opening.start());
			from = opening.end();
			this.hiddenEnd = endOf(opening.group());
			int end = indexOf(line, this.hiddenEnd, from);
			if (end >= 0) {
				from = end + this.hiddenEnd.length();
			}
			else if (hide(index)) {
				return visible.toString();
			}
		}
		return visible.append(line, from, line.length()).toString();
	}

	private boolean hide(int index) {
		int last = Math.min(this.lines.size() - 1, index + LONGEST_HIDDEN);
		for (int i = index + 1; i <= last; i++) {
			if (indexOf(this.lines.get(i), this.hiddenEnd, 0) >= 0) {
				this.hiddenUntil = i;
				return true;
			}
		}
		return false;
	}

	private static String endOf(String opening) {
		if (opening.startsWith("<!--")) {
			return "-->";
		}
		return (opening.charAt(2) == 'c' || opening.charAt(2) == 'C') ? "</script>" : "</style>";
	}

	private static int indexOf(String line, String end, int from) {
		for (int i = from; i <= line.length() - end.length(); i++) {
			if (line.regionMatches(true, i, end, 0, end.length())) {
				return i;
			}
		}
		return -1;
	}

}
