package org.gongbao.desk.tables;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.gongbao.desk.TypedDate;

/** Days, months and years as people type them. */
final class PartialDates {

	private static final Pattern MONTH = Pattern.compile("(\\d{4})[年./-](\\d{1,2})月?");

	private static final Pattern YEAR = Pattern.compile("(\\d{4})年?");

	private PartialDates() {
	}

	/** ISO 8601, exact to what was typed; null if it is no date. */
	static @Nullable String read(String typed) {
		String folded = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("\\s", "");
		Matcher month = MONTH.matcher(folded);
		if (month.matches()) {
			int number = Integer.parseInt(month.group(2));
			return (number >= 1 && number <= 12) ? month.group(1) + "-" + ((number < 10) ? "0" : "") + number : null;
		}
		Matcher year = YEAR.matcher(folded);
		return year.matches() ? year.group(1) : TypedDate.read(typed).map(Object::toString).orElse(null);
	}

}
