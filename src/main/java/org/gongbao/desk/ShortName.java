package org.gongbao.desk;

import java.util.regex.Pattern;

/**
 * Titles as short as a list of one issue's documents allows: without the body that issued
 * them and the words every notice has.
 */
public final class ShortName {

	private static final Pattern ISSUER = Pattern
		.compile("^[\\p{IsHan}、\\s]{2,60}?(?=关于(?:印发|转发|公布|批转)?)关于(?:印发|转发|公布|批转)?");

	private static final Pattern KIND = Pattern.compile("的(?:通知|通告|公告|意见|决定|批复|函)$");

	private static final Pattern WRAPPED = Pattern.compile("^《([^《》]+)》$");

	private static final int SHORTEST = 4;

	private ShortName() {
	}

	/**
	 * Shortens a title.
	 * @param title a title, maybe empty
	 * @return what tells it from others, 无标题 if it is empty
	 */
	public static String of(String title) {
		if (title.isBlank()) {
			return "（无标题）";
		}
		String rest = ISSUER.matcher(title).replaceFirst("");
		String shorter = KIND.matcher(rest).replaceFirst("");
		String bare = WRAPPED.matcher(shorter).replaceFirst("$1");
		return (bare.length() >= SHORTEST) ? bare : title;
	}

}
