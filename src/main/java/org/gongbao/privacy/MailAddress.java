package org.gongbao.privacy;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Addresses for electronic mail. */
public final class MailAddress {

	private static final Pattern FORM = Pattern.compile("[\\w.+-]{1,64}[@＠][\\w-]{1,63}(?:\\.[\\w-]{1,63})+");

	private MailAddress() {
	}

	/**
	 * Finds addresses in a text.
	 * @param text the text
	 * @return the addresses as written, in the order of the text
	 */
	public static List<String> in(String text) {
		// Hardly any text has one, and looking for the sign is quick.
		if (text.indexOf('@') < 0 && text.indexOf('＠') < 0) {
			return List.of();
		}
		return FORM.matcher(text).results().map(MatchResult::group).toList();
	}

}
