package org.gongbao.importing.page;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Tells whom a document addresses (主送机关) from its first paragraph. */
final class Addressees {

	private static final Pattern SENTENCE = Pattern
		.compile(".*(?:如下|根据|依据|按照|为了|为进一步|为贯彻|为深入|为全面|为切实|为加强|现将|现就|决定|同意|以下|下列|收悉|印发|经.{0,20}(?:研究|批准|同意)|"
				+ "要求|规定|请.{0,6}(?:认真|遵照|结合)|特此|通知|函复|批复|答复|提出|指出|讲话).*");

	private static final Pattern NOT_ADDRESSED = Pattern
		.compile("(?:附|目\\h*录|说明|注|备注|抄送|主送单位说明|第[一二三四五六七八九十百]+[章节条]|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)]|"
				+ "\\d+[.、．]|组\\h*长|副组长|成\\h*员|主\\h*任|时间|地点|单位|单\\h*位|项目).*");

	private static final Pattern COLLECTIVE = Pattern
		.compile(".*(?:各|有关|单位|部门|机构|机关|企业|院校|代表|同志|先生|女士|委员|组织|团体|地区|市县|工厂|公司|学校).*");

	private static final Pattern GROUP = Pattern.compile(".*(?:部门|单位|机构|机关|企业|院校|团体|军区|政府)");

	private static final int LONGEST = 800;

	private Addressees() {
	}

	/** The addressees without their colon if that is all the text says, else null. */
	static @Nullable String read(String text) {
		String stripped = text.strip();
		if (stripped.length() < 3 || stripped.length() > LONGEST) {
			return null;
		}
		char last = stripped.charAt(stripped.length() - 1);
		if (last != '：' && last != ':' && last != '︰') {
			return null;
		}
		String names = stripped.substring(0, stripped.length() - 1).strip();
		return areNames(names) ? names : null;
	}

	/**
	 * The addressees at the beginning of a paragraph that goes on after their colon, else
	 * null.
	 */
	static @Nullable String readBefore(String text) {
		int colon = firstColon(text);
		if (colon < 3 || colon > 300) {
			return null;
		}
		String names = text.substring(0, colon).strip();
		return (areNames(names) && (names.contains("各") || TitleText.isBody(lastOf(names)))) ? names : null;
	}

	/** The addressees where their colon was lost or became a comma, else null. */
	static @Nullable String readWithoutColon(String text) {
		String names = text.strip();
		if (names.endsWith("，") || names.endsWith(",")) {
			names = names.substring(0, names.length() - 1).strip();
		}
		String[] items = names.split("[、，,；;]");
		if (items.length < 2 || names.length() > LONGEST || !areNames(names)) {
			return null;
		}
		int bodies = 0;
		for (String item : items) {
			bodies += isNamed(item) ? 1 : 0;
		}
		return (bodies * 2 >= items.length && isNamed(items[items.length - 1])) ? names : null;
	}

	private static boolean isNamed(String item) {
		return item.length() <= 30 && (TitleText.isBody(item) || item.contains("各") || GROUP.matcher(item).matches());
	}

	/** Whether a line can be the first of addressees that go on below. */
	static boolean mayBegin(String text) {
		return text.length() <= LONGEST && areNames(text);
	}

	private static boolean areNames(String names) {
		return !names.isEmpty() && names.chars().noneMatch((c) -> "。！？“”《》=<>".indexOf(c) >= 0)
				&& !SENTENCE.matcher(names).matches() && !NOT_ADDRESSED.matcher(names).matches()
				&& (TitleText.isBody(lastOf(names)) || COLLECTIVE.matcher(names).matches());
	}

	private static String lastOf(String names) {
		String[] items = names.split("[、，,；;\\h]");
		return (items.length == 0) ? names : items[items.length - 1];
	}

	private static int firstColon(String text) {
		int full = text.indexOf('：');
		int half = text.indexOf(':');
		return (full < 0 || (half >= 0 && half < full)) ? half : full;
	}

}
