package org.gongbao.search.index;

import java.util.regex.Pattern;

/**
 * The words of a body without its light markup: cells of tables parted by spaces, no
 * rulings, no marks of headings.
 */
final class PlainBody {

	private static final Pattern RULING = Pattern
		.compile("(?m)^ {0,3}\\|?(?: *:?-{3,}:? *\\|)+(?: *:?-{3,}:? *)?$\\R?");

	private static final Pattern HEADING = Pattern.compile("(?m)^ {0,3}#{1,6} +");

	private static final Pattern CELL_EDGE = Pattern.compile("(?<!\\\\)\\|");

	private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!|<>~-])");

	private PlainBody() {
	}

	static String of(String body) {
		String plain = body;
		if (plain.indexOf('|') >= 0) {
			plain = RULING.matcher(plain).replaceAll("");
			plain = CELL_EDGE.matcher(plain).replaceAll(" ");
		}
		if (plain.indexOf('#') >= 0) {
			plain = HEADING.matcher(plain).replaceAll("");
		}
		return (plain.indexOf('\\') >= 0) ? ESCAPE.matcher(plain).replaceAll("$1") : plain;
	}

}
