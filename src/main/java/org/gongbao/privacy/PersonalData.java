package org.gongbao.privacy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

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
		DigitRuns.recognise(text, MobileNumber.SHORTEST, (digits) -> {
			PersonalData kind = kind(digits);
			if (kind != null) {
				found.add(kind);
			}
			return kind != null;
		});
		if (!MailAddress.in(text).isEmpty()) {
			found.add(MAIL);
		}
		return found;
	}

	private static @Nullable PersonalData kind(String digits) {
		if (IdentityNumber.isValid(digits, LocalDate.MAX)) {
			return IDENTITY_NUMBER;
		}
		if (BankCard.isValid(digits)) {
			return BANK_CARD;
		}
		return MobileNumber.isValid(digits) ? MOBILE : null;
	}

}
