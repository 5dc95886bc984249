package org.gongbao.importing.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Lines that hold nothing but a document's number or its disclosure notice. */
final class HeadLines {

	private static final Pattern NUMBER = Pattern
		.compile("[（(]?([\\p{IsHan}A-Za-z]{1,30}[〔［\\[（(【﹝〖]?(?:18|19|20)\\d\\d年?[〕］\\]）)】﹞〗]?第?\\d{1,5}号)[）)]?");

	/** A number that lost its closing bracket or its last sign. */
	private static final Pattern DAMAGED_NUMBER = Pattern
		.compile("\\p{IsHan}{2,15}[〔［\\[（(【﹝〖]?(?:19|20)\\d\\d[\\d〕］\\]）)】﹞〗]{1,8}号?");

	private static final Pattern DISCLOSURE = Pattern
		.compile("[（(【]((?:此件|此文|本件|此文件|本文)?(?:依申请|主动|不予|不|删减后|内部)?公开(?:发布|印发|属性.{0,10})?)[）)】]");

	private HeadLines() {
	}

	/** Whether the line is a number, perhaps a damaged one. */
	static boolean isNumber(String text) {
		if (text.length() > 80) {
			return false;
		}
		String compact = TitleText.compact(text);
		return NUMBER.matcher(compact).matches()
				|| (compact.indexOf('〔') > 0 && DAMAGED_NUMBER.matcher(compact).matches());
	}

	/**
	 * The number on the line without brackets round it, the line itself if it is damaged.
	 */
	static String number(String text) {
		Matcher matcher = NUMBER.matcher(TitleText.compact(text));
		return matcher.matches() ? matcher.group(1) : text;
	}

	/** The notice without its brackets if the line is one (此件公开发布), else null. */
	static @Nullable String disclosure(String text) {
		if (text.length() > 60) {
			return null;
		}
		Matcher matcher = DISCLOSURE.matcher(TitleText.compact(text));
		return matcher.matches() ? matcher.group(1) : null;
	}

}
