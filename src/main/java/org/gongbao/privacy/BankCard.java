package org.gongbao.privacy;

import java.util.regex.Pattern;

/** Numbers of bank cards. */
public final class BankCard {

	/** UnionPay, its forerunners, and the cards of other houses issued here. */
	private static final Pattern PREFIX = Pattern.compile("(?:62|60|9558|4|5[1-5]|35(?:2[89]|[3-8])|3[47]).*");

	private BankCard() {
	}

	/**
	 * Whether 16 to 19 digits are the number of a card.
	 * @param digits the digits
	 * @return true if so
	 */
	public static boolean isValid(String digits) {
		return digits.length() >= 16 && digits.length() <= 19 && PREFIX.matcher(digits).matches() && luhn(digits);
	}

	/**
	 * Whether the last digit checks the others (ISO/IEC 7812, Luhn).
	 * @param digits the digits, the last one included
	 * @return true if so
	 */
	public static boolean luhn(String digits) {
		int sum = 0;
		boolean doubled = false;
		for (int i = digits.length() - 1; i >= 0; i--) {
			int value = Character.digit(digits.charAt(i), 10);
			if (value < 0) {
				return false;
			}
			int weighted = doubled ? value * 2 : value;
			sum += (weighted > 9) ? weighted - 9 : weighted;
			doubled = !doubled;
		}
		return !digits.isEmpty() && sum % 10 == 0;
	}

}
