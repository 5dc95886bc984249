package org.gongbao.docnumber;

/**
 * Writes numbers out in Chinese, for tests of reading them.
 */
public final class ChineseNumerals {

	private static final String DIGITS = "零一二三四五六七八九";

	private ChineseNumerals() {
	}

	public static String spelledOut(int value) {
		String text = (value >= 10_000) ? section(value / 10_000) + "万" : "";
		int rest = value % 10_000;
		if (rest > 0) {
			text += (!text.isEmpty() && rest < 1000) ? "零" + section(rest) : section(rest);
		}
		return text.startsWith("一十") ? text.substring(1) : text;
	}

	private static String section(int value) {
		StringBuilder text = new StringBuilder();
		boolean zero = false;
		for (int unit = 1000, i = 0; unit > 0; unit /= 10, i++) {
			int digit = value / unit % 10;
			if (digit == 0) {
				zero = !text.isEmpty();
				continue;
			}
			text.append(zero ? "零" : "")
				.append(DIGITS.charAt(digit))
				.append("千百十".substring(Math.min(i, 3), Math.min(i + 1, 3)));
			zero = false;
		}
		return text.toString();
	}

}
