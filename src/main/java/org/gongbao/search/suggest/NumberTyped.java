package org.gongbao.search.suggest;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Parts of a document number as they were typed: 通政办发 2023, 2023 12号, tzbf202312.
 *
 * @param code the issuer's code or some of it, in characters or letters; may be empty
 * @param year the year, null if it was not typed
 * @param serial how the serial begins, null if it was not typed
 * @param whole whether the serial was typed to its end
 */
record NumberTyped(String code, @Nullable String year, @Nullable String serial, boolean whole) {

	private static final Pattern FORM = Pattern.compile(
			"(?<code>\\p{L}{0,20}?)[ (]*(?:第 *)?(?:(?<one>\\d{1,10})[ )年-]*(?:第 *)?(?<two>\\d{1,6})?(?<end>[ 号)]*))?");

	private static final Pattern YEAR = Pattern.compile("(?:19[5-9]|20\\d)\\d");

	static @Nullable NumberTyped of(String folded) {
		Matcher matcher = FORM.matcher(folded);
		if (!matcher.matches()) {
			return null;
		}
		String code = matcher.group("code");
		String one = matcher.group("one");
		String two = matcher.group("two");
		if (one == null) {
			return code.isEmpty() ? null : new NumberTyped(code, null, null, false);
		}
		boolean whole = matcher.group("end").contains("号");
		boolean begunByYear = one.length() >= 4 && YEAR.matcher(one.substring(0, 4)).matches();
		if (two != null) {
			return (begunByYear && one.length() == 4) ? new NumberTyped(code, one, two, whole) : null;
		}
		if (!begunByYear) {
			return code.isEmpty() ? null : new NumberTyped(code, null, one, whole);
		}
		return new NumberTyped(code, one.substring(0, 4), (one.length() > 4) ? one.substring(4) : null, whole);
	}

	boolean hasDigits() {
		return this.year != null || this.serial != null;
	}

}
