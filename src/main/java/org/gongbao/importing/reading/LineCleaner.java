package org.gongbao.importing.reading;

import java.util.regex.Pattern;

import org.jsoup.parser.Parser;

/**
 * Takes off a line what is not print: invisible signs, Markdown marks, HTML that says
 * nothing about structure.
 */
final class LineCleaner {

	private static final Pattern INVISIBLE = Pattern
		.compile("[\\u0000-\\u0008\\u000B-\\u001F\\u007F\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060\\uFEFF]");

	private static final Pattern WIDE_SPACE = Pattern.compile("[\\u00A0\\u2000-\\u200A\\u202F\\u205F]");

	private static final Pattern HEADING = Pattern.compile("^#{1,6}\\s+|^>\\s+");

	private static final Pattern ESCAPE = Pattern.compile("\\\\([\\[\\]()*_#|~<>.+`{}!-])");

	private static final Pattern IDLE_TAG = Pattern.compile(
			"</?(?:span|sup|sub|b|i|u|strong|em|center|div|font|a|small|big|blockquote)(?:\\s[^<>]{0,300})?>",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern BREAK = Pattern.compile("<br\\s*/?>", Pattern.CASE_INSENSITIVE);

	private static final Pattern BULLET = Pattern.compile("^[-*+]\\s+(?!\\d{1,3}\\s*-$)(?![-*+\\s]*$).*");

	private LineCleaner() {
	}

	static String clean(String raw) {
		String text = raw;
		if (hasUncommon(raw)) {
			text = WIDE_SPACE.matcher(INVISIBLE.matcher(raw).replaceAll("")).replaceAll(" ");
		}
		text = text.strip();
		if (text.isEmpty()) {
			return text;
		}
		if (text.indexOf('<') >= 0) {
			text = BREAK.matcher(IDLE_TAG.matcher(text).replaceAll("")).replaceAll(" ");
		}
		if (text.indexOf('&') >= 0) {
			text = Parser.unescapeEntities(text, false).replace('\u00A0', ' ');
		}
		if (text.indexOf('\\') >= 0) {
			text = ESCAPE.matcher(text).replaceAll("$1");
		}
		if (text.indexOf("**") >= 0) {
			text = text.replace("**", "").strip();
		}
		boolean marked = !text.isEmpty() && (text.charAt(0) == '#' || text.charAt(0) == '>');
		return marked ? HEADING.matcher(text).replaceFirst("").strip() : text;
	}

	private static boolean hasUncommon(String raw) {
		for (int i = 0; i < raw.length(); i++) {
			char c = raw.charAt(i);
			boolean common = (c >= ' ' && c < 0x7F) || c == '\t' || (c >= 0x2100 && c != 0xFEFF)
					|| (c >= 0x2010 && c < 0x2028);
			if (!common) {
				return true;
			}
		}
		return false;
	}

	static boolean hasBullet(String text) {
		return !text.isEmpty() && "-*+".indexOf(text.charAt(0)) >= 0 && BULLET.matcher(text).matches();
	}

	static boolean isIndented(String raw) {
		int width = 0;
		for (int i = 0; i < raw.length() && Chars.isSpace(raw.charAt(i)); i++) {
			width += (raw.charAt(i) == '\u3000') ? 2 : 1;
		}
		return width >= 2 && width < 16;
	}

}
