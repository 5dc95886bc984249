package org.gongbao.search.query;

import org.gongbao.docnumber.DocNumber;

/**
 * In what a number differs from the one asked for.
 *
 * @param why in words for citizens
 * @param from where in the canonical form the difference begins
 * @param to where it ends, exclusive
 */
record NumberDifference(String why, int from, int to) {

	static NumberDifference between(DocNumber asked, DocNumber near) {
		String one = asked.canonical();
		String other = near.canonical();
		int start = 0;
		int shorter = Math.min(one.length(), other.length());
		while (start < shorter && one.charAt(start) == other.charAt(start)) {
			start++;
		}
		int end = 0;
		while (end < shorter - start && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
			end++;
		}
		return new NumberDifference(why(asked, near), start, other.length() - end);
	}

	private static String why(DocNumber asked, DocNumber near) {
		if (!asked.issuerCode().equals(near.issuerCode())) {
			return "机关代字相近";
		}
		if (!String.valueOf(asked.year()).equals(String.valueOf(near.year()))) {
			return "年份不同";
		}
		String one = String.valueOf(asked.serial());
		String other = String.valueOf(near.serial());
		if (one.length() == other.length() + 1 && isWithout(one, other)) {
			return "少一位数字";
		}
		if (other.length() == one.length() + 1 && isWithout(other, one)) {
			return "多一位数字";
		}
		return (near.year() != null) ? "同机关，同年" : "同机关";
	}

	/** Whether leaving one digit out of the longer gives the shorter. */
	private static boolean isWithout(String longer, String shorter) {
		for (int i = 0; i < longer.length(); i++) {
			if ((longer.substring(0, i) + longer.substring(i + 1)).equals(shorter)) {
				return true;
			}
		}
		return false;
	}

}
