package org.gongbao.readership;

import java.util.regex.Pattern;

/**
 * Tells a query that could be about a private person: people paste identity numbers,
 * telephone and account numbers into any field there is. Better to keep one query too few
 * than one of these.
 */
final class PersonalText {

	/** Identity numbers, mobile telephones, bank cards; no number of a document. */
	private static final int LONG_RUN = 11;

	/** A telephone of a town, or an account. */
	private static final int SHORT_RUN = 7;

	private static final String HAN_DIGITS = "零一二三四五六七八九";

	private static final String FORMAL_DIGITS = "〇壹贰叁肆伍陆柒捌玖";

	/** Digits with whatever but letters between them: 138-0013-8000, (0475) 8835888. */
	private static final Pattern RUN = Pattern.compile("[0-9](?:[^\\p{L}0-9]*+[0-9])*+");

	private static final Pattern NO_DIGITS = Pattern.compile("[^0-9]+");

	/** As they begin 2023 123号 and 2023-03-20: a year, or a whole day. */
	private static final Pattern YEAR_OR_DAY = Pattern
		.compile("(?:19|20)[0-9]{2}(?:(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01]))?");

	/** The plate of a car, 蒙G12345. */
	private static final Pattern PLATE = Pattern
		.compile("[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][a-z][^\\p{L}0-9]*(?=[a-z]*[0-9])[a-z0-9]{5,6}");

	private PersonalText() {
	}

	/** Whether there is something of that kind in a folded text. */
	static boolean isIn(String folded) {
		String text = withPlainDigits(folded);
		return text.indexOf('@') >= 0 || PLATE.matcher(text).find()
				|| RUN.matcher(text).results().anyMatch((run) -> isPersonal(run.group()));
	}

	private static boolean isPersonal(String run) {
		String[] pieces = NO_DIGITS.split(run);
		int digits = String.join("", pieces).length();
		return digits >= LONG_RUN || (digits >= SHORT_RUN && !YEAR_OR_DAY.matcher(pieces[0]).matches());
	}

	/** Who reads a telephone number out writes 幺三八 as well. */
	private static String withPlainDigits(String text) {
		StringBuilder plain = new StringBuilder(text.length());
		text.codePoints().forEach((point) -> {
			int digit = digit(point);
			plain.appendCodePoint((digit >= 0) ? '0' + digit : point);
		});
		return plain.toString();
	}

	private static int digit(int point) {
		int decimal = Character.digit(point, 10);
		int han = Math.max(HAN_DIGITS.indexOf(point), FORMAL_DIGITS.indexOf(point));
		return (point == '幺') ? 1 : Math.max(decimal, han);
	}

}
