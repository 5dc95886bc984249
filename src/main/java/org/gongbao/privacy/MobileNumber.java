package org.gongbao.privacy;

import java.util.regex.Pattern;

/** Numbers of mobile telephones. */
public final class MobileNumber {

	/** So many digits has the shortest way of writing one. */
	public static final int SHORTEST = 11;

	private static final Pattern FORM = Pattern.compile("(?:86)?1[3-9]\\d{9}");

	private MobileNumber() {
	}

	/**
	 * Whether digits are the number of a mobile telephone of this country.
	 * @param digits the digits, with or without 86 before them
	 * @return true if so
	 */
	public static boolean isValid(String digits) {
		return FORM.matcher(digits).matches();
	}

}
