package org.gongbao.publishing;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What no public text should say of a person. */
public enum PersonalData {

	/** A citizen's identity number whose check digit is right. */
	IDENTITY_NUMBER("身份证号码"),

	/** A bank card whose digits add up. */
	BANK_CARD("银行卡号"),

	/** A mobile number. */
	MOBILE("手机号码"),

	/** An address for electronic mail. */
	MAIL("电子邮箱");

	private static final Pattern IDENTITY = Pattern.compile("(?<![0-9A-Za-z])\\d{17}[0-9Xx](?![0-9A-Za-z])");

	private static final Pattern CARD = Pattern.compile("(?<!\\d)\\d(?:[ -]?\\d){14,18}(?!\\d)");

	private static final Pattern PHONE = Pattern.compile("(?<!\\d)1[3-9]\\d(?:[ -]?\\d{4}){2}(?!\\d)");

	private static final Pattern ADDRESS = Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,64}\\.[\\w.-]{2,64}",
			Pattern.CASE_INSENSITIVE);

	private static final int[] WEIGHTS = { 7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2 };

	private final String label;

	PersonalData(String label) {
		this.label = label;
	}

	/**
	 * What pages call it.
	 * @return the Chinese name
	 */
	public String label() {
		return this.label;
	}

	/**
	 * Looks through a text.
	 * @param text the text
	 * @return what kinds of personal data it seems to hold
	 */
	public static Set<PersonalData> in(String text) {
		Set<PersonalData> found = EnumSet.noneOf(PersonalData.class);
		boolean identity = IDENTITY.matcher(text).results().anyMatch((number) -> isIdentityNumber(number.group()));
		if (identity) {
			found.add(IDENTITY_NUMBER);
		}
		else if (CARD.matcher(text).results().anyMatch((number) -> isCard(number.group()))) {
			found.add(BANK_CARD);
		}
		if (PHONE.matcher(text).find()) {
			found.add(MOBILE);
		}
		Matcher mail = ADDRESS.matcher(text);
		if (mail.find()) {
			found.add(MAIL);
		}
		return found;
	}

	/** GB 11643: the last digit follows from the others. */
	private static boolean isIdentityNumber(String number) {
		int sum = 0;
		for (int i = 0; i < WEIGHTS.length; i++) {
			sum += WEIGHTS[i] * (number.charAt(i) - '0');
		}
		return "10X98765432".charAt(sum % 11) == Character.toUpperCase(number.charAt(17));
	}

	/** Luhn. */
	private static boolean isCard(String printed) {
		String number = printed.replaceAll("[ -]", "");
		int sum = 0;
		for (int i = 0; i < number.length(); i++) {
			int digit = number.charAt(number.length() - 1 - i) - '0';
			int doubled = (digit > 4) ? 2 * digit - 9 : 2 * digit;
			sum += (i % 2 == 1) ? doubled : digit;
		}
		return sum % 10 == 0;
	}

}
