package org.gongbao.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the number printed on a page: — 3 —, -3-, ·3·, 第3页 or a bare 3, on a line of its
 * own.
 */
final class PageNumber {

	private static final String DASH = "[-－–—―─·•.]{0,3}";

	private static final Pattern NUMBER = Pattern
		.compile("(?:第\\s?)?" + DASH + "\\s?(\\d{1,4})\\s?" + DASH + "(?:\\s?页)?(?:\\s?[,，/]?\\s?共\\s?\\d{1,4}\\s?页)?");

	/** So far from the foot or the head. */
	private static final int LINES = 2;

	private PageNumber() {
	}

	/**
	 * Finds it, at the foot rather than at the head.
	 * @param lines the lines of the page that are not empty, in their order
	 */
	static OptionalInt in(List<String> lines) {
		List<String> places = new ArrayList<>();
		for (int i = 0; i < Math.min(LINES, lines.size()); i++) {
			places.add(lines.get(lines.size() - 1 - i));
		}
		for (int i = 0; i < Math.min(LINES, lines.size()); i++) {
			places.add(lines.get(i));
		}
		return places.stream().mapToInt(PageNumber::number).filter((number) -> number > 0).findFirst();
	}

	private static int number(String line) {
		Matcher matcher = NUMBER.matcher(halfWidth(line));
		return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
	}

	private static String halfWidth(String line) {
		StringBuilder half = new StringBuilder(line.length());
		line.chars().map((c) -> (c >= '０' && c <= '９') ? c - '０' + '0' : c).forEach((c) -> half.append((char) c));
		return half.toString();
	}

}
