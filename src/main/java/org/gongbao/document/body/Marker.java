package org.gongbao.document.body;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The number with which a line begins (第二章, 第二十二条, 一、 （一） 1. （1）).
 *
 * @param role what such a line is
 * @param number the number
 * @param after the 之一 of 第二十二条之一, else 0
 * @param end where the text behind it begins
 */
record Marker(Role role, int number, int after, int end) {

	private static final String N = Numeral.PATTERN;

	private static final Pattern DIVISION = Pattern
		.compile("第\\s*(" + N + ")\\s*([编篇章节])(?=[\\s\\u3000]|\\p{IsHan}|$)");

	/** 第三条规定的… is a sentence that begins with a reference, not an article. */
	private static final Pattern ARTICLE = Pattern
		.compile("第\\s*(" + N + ")\\s*条(?:之(" + N + "))?(?![、，,；。的和与或至中第所规款项及])");

	private static final Pattern HEADING_1 = Pattern.compile("([〇零一二三四五六七八九十百]{1,5})、");

	private static final Pattern HEADING_2 = Pattern.compile("[（(]\\s*([〇零一二三四五六七八九十百]{1,5})\\s*[)）]");

	private static final Pattern ITEM_1 = Pattern.compile("([0-9０-９]{1,3})\\s*[.．、](?![0-9０-９])");

	private static final Pattern ITEM_2 = Pattern.compile("[（(]\\s*([0-9０-９]{1,3})\\s*[)）]");

	private static final Pattern DASH = Pattern.compile("[-－—*•]\\s+");

	/**
	 * Reads the beginning of a line.
	 * @param line the line
	 * @return the marker, null if the line begins with none
	 */
	static @Nullable Marker of(String line) {
		Matcher dash = DASH.matcher(line);
		int start = dash.lookingAt() ? dash.end() : 0;
		return switch (line.isEmpty() ? ' ' : line.charAt(Math.min(start, line.length() - 1))) {
			case '第' -> firstOf(line, start);
			case '（', '(' -> either(line, start, HEADING_2, Role.HEADING_2, ITEM_2, Role.ITEM_2);
			default -> either(line, start, HEADING_1, Role.HEADING_1, ITEM_1, Role.ITEM_1);
		};
	}

	private static @Nullable Marker firstOf(String line, int start) {
		Matcher division = at(DIVISION, line, start);
		if (division.lookingAt()) {
			Role role = switch (division.group(2).charAt(0)) {
				case '章' -> Role.CHAPTER;
				case '节' -> Role.SECTION;
				default -> Role.BOOK;
			};
			return new Marker(role, Numeral.value(division.group(1)), 0, division.end());
		}
		Matcher article = at(ARTICLE, line, start);
		if (article.lookingAt()) {
			int after = (article.group(2) != null) ? Numeral.value(article.group(2)) : 0;
			return new Marker(Role.ARTICLE, Numeral.value(article.group(1)), after, article.end());
		}
		return null;
	}

	private static @Nullable Marker either(String line, int start, Pattern one, Role oneRole, Pattern other,
			Role otherRole) {
		Matcher first = at(one, line, start);
		if (first.lookingAt()) {
			return new Marker(oneRole, Numeral.value(first.group(1)), 0, first.end());
		}
		Matcher second = at(other, line, start);
		return second.lookingAt() ? new Marker(otherRole, Numeral.value(second.group(1)), 0, second.end()) : null;
	}

	private static Matcher at(Pattern pattern, String line, int start) {
		return pattern.matcher(line).region(start, line.length()).useTransparentBounds(true);
	}

}
