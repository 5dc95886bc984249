package org.gongbao.importing.page;

import java.util.regex.Pattern;

/** What the value of a field can look like. */
final class ValueKind {

	private static final Pattern STATE = Pattern.compile(".{0,6}(?:有效|失效|废止|修改|修订|作废|是|否|现行|停止执行).{0,6}");

	private static final Pattern NUMBER = Pattern.compile("(?=.*[\\p{N}〇一二三四五六七八九十]).{2,60}|无");

	private static final Pattern INDEX = Pattern.compile("(?=.*\\d)[^。，；]{3,80}");

	private static final Pattern SHORT = Pattern.compile("[^。；！？]{1,80}");

	private ValueKind() {
	}

	/** Whether a line below the label can be its value. */
	static boolean fits(HeadField field, String text) {
		return switch (field) {
			case INDEX -> INDEX.matcher(text).matches() && !text.contains("关于");
			case NUMBER -> NUMBER.matcher(text).matches() && !text.contains("关于");
			case ISSUED, PUBLISHED, EFFECTIVE -> isDay(text);
			case EXPIRES -> isDay(text) || isState(text) || (text.length() <= 20 && text.contains("年"));
			case VALIDITY -> isState(text);
			case THEME, SUBJECT, GENRE, DISCLOSURE, ISSUER, OTHER -> SHORT.matcher(text).matches();
			case TITLE -> text.length() <= 300;
			case SUMMARY -> true;
		};
	}

	/** Whether the words say that a document is in force, or that it is not. */
	static boolean isState(String text) {
		return text.length() <= 16 && STATE.matcher(text).matches();
	}

	private static boolean isDay(String text) {
		return PrintedDate.isLike(text) || (text.length() <= 30 && PrintedDate.find(text) != null);
	}

}
