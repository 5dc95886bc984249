package org.gongbao.privacy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;

/** Citizens' identity numbers after GB 11643. */
public final class IdentityNumber {

	private static final int[] WEIGHTS = { 7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2 };

	private static final String CHECK_DIGITS = "10X98765432";

	private static final Set<String> PROVINCES = Set.of("11", "12", "13", "14", "15", "21", "22", "23", "31", "32",
			"33", "34", "35", "36", "37", "41", "42", "43", "44", "45", "46", "50", "51", "52", "53", "54", "61", "62",
			"63", "64", "65", "71", "81", "82", "83", "91");

	private IdentityNumber() {
	}

	/**
	 * Whether 18 characters are an identity number, its check digit included.
	 * @param digits 17 digits and a digit or X
	 * @param today the last day on which its bearer can be born
	 * @return true if so
	 */
	public static boolean isValid(String digits, LocalDate today) {
		return looksRight(digits, today) && checkDigit(digits) == digits.charAt(17);
	}

	/**
	 * Whether 18 characters begin with a province and a day on which a person can be
	 * born.
	 * @param digits 17 digits and a digit or X
	 * @param today the last day on which its bearer can be born
	 * @return true if so
	 */
	public static boolean looksRight(String digits, LocalDate today) {
		return digits.length() == 18 && digits.substring(0, 17).chars().allMatch(Character::isDigit)
				&& PROVINCES.contains(digits.substring(0, 2)) && isDay(digits.substring(6, 14), today);
	}

	/**
	 * Whether 15 digits are an identity number of the kind given out until 1999.
	 * @param digits 15 digits
	 * @param today the last day on which its bearer can be born
	 * @return true if so
	 */
	public static boolean isOldKind(String digits, LocalDate today) {
		return digits.length() == 15 && digits.chars().allMatch(Character::isDigit)
				&& PROVINCES.contains(digits.substring(0, 2)) && isDay("19" + digits.substring(6, 12), today);
	}

	/**
	 * The check digit the first 17 digits demand.
	 * @param digits 17 digits, and maybe more
	 * @return a digit or X
	 */
	public static char checkDigit(String digits) {
		int sum = 0;
		for (int i = 0; i < WEIGHTS.length; i++) {
			sum += WEIGHTS[i] * (digits.charAt(i) - '0');
		}
		return CHECK_DIGITS.charAt(sum % 11);
	}

	private static boolean isDay(String yyyymmdd, LocalDate today) {
		int year = Integer.parseInt(yyyymmdd.substring(0, 4));
		try {
			LocalDate day = LocalDate.of(year, Integer.parseInt(yyyymmdd.substring(4, 6)),
					Integer.parseInt(yyyymmdd.substring(6)));
			return year >= 1850 && !day.isAfter(today);
		}
		catch (DateTimeException ex) {
			return false;
		}
	}

}
