package org.gongbao.docnumber;

import org.jspecify.annotations.Nullable;

/**
 * Reads the issuer code that ends at a place of the folded text, deciding where it
 * begins.
 */
final class CodeReader {

	private static final String REPUBLIC = "中华人民共和国";

	private static final int LONGEST_RUN = 64;

	private static final int LONGEST_GROUP = 4;

	private static final String BEFORE_GROUP = "法公司财建教民劳商交外检证银税卫农林水文院校";

	private static final String JOINTS = "、和与及";

	private static final String JOINT_BODIES = "部局委会署院厅行";

	private final FoldedText text;

	private final boolean whole;

	CodeReader(FoldedText text, boolean whole) {
		this.text = text;
		this.whole = whole;
	}

	/**
	 * Read the code.
	 * @param end where it ends, exclusive
	 * @param suffix 令, 公告 or 通告 printed after 号, or empty
	 * @return the code, or null if none ends there
	 */
	@Nullable IssuerCode read(int end, String suffix) {
		int left = runStart(end);
		String run = this.text.slice(left, end);
		boolean order = IssuerCode.orderEnding(run + suffix) != null;
		int start = left + LeftEdge.of(run, order, Numerals.isArabic(this.text.at(left - 1)));
		if (!this.whole) {
			start = afterBlank(start, end, order);
		}
		if (start == end) {
			return null;
		}
		String code = this.text.slice(start, end) + suffix;
		if (order) {
			return joint(start, code);
		}
		return new IssuerCode(start, code.replace(CharFold.OPEN, '（').replace(CharFold.CLOSE, '）'));
	}

	private int runStart(int end) {
		int left = end;
		while (end - left < LONGEST_RUN) {
			if (this.text.isLetter(left - 1)) {
				left--;
				continue;
			}
			int group = groupStart(left, end);
			if (group < 0) {
				break;
			}
			left = group;
		}
		return left;
	}

	// 法（民）发: a short bracket inside the code, or -1.
	private int groupStart(int left, int end) {
		if (this.text.at(left - 1) != CharFold.CLOSE || left == end) {
			return -1;
		}
		int open = left - 2;
		while (left - open <= LONGEST_GROUP + 1 && this.text.isLetter(open)) {
			open--;
		}
		if (this.text.at(open) != CharFold.OPEN || open == left - 2 || !this.text.isLetter(open - 1)) {
			return -1;
		}
		boolean known = BEFORE_GROUP.indexOf(this.text.at(open - 1)) >= 0 && isEdge(open - 1);
		return (this.whole || known) ? open : -1;
	}

	private boolean isEdge(int index) {
		int left = index;
		while (index - left < LONGEST_GROUP && this.text.isLetter(left - 1)) {
			left--;
		}
		return LeftEdge.of(this.text.slice(left, index), false) == index - left;
	}

	// A blank or a line's end may part the code from what precedes or break it.
	private int afterBlank(int start, int end, boolean order) {
		int edge = start;
		for (int i = end - 1; i > start; i--) {
			if (this.text.gapBefore(i)) {
				int before = i - 1;
				while (before > start && !this.text.gapBefore(before)) {
					before--;
				}
				boolean first = before == start;
				if (Blanks.part(this.text.slice(before, i), this.text.slice(i, end), order, first)) {
					edge = i;
					break;
				}
			}
		}
		return edge;
	}

	// Several bodies give one order: all of them are its code, without separators.
	private IssuerCode joint(int start, String code) {
		String joined = code.replace(REPUBLIC, "");
		int first = start;
		int end = start;
		while (JOINTS.indexOf(this.text.at(end - 1)) >= 0 && this.text.at(end - 1) != 0) {
			end--;
			int left = runStart(end);
			String run = this.text.slice(left, end);
			int partner = left + LeftEdge.of(run, true);
			String name = this.text.slice(partner, end).replace(REPUBLIC, "");
			boolean body = name.length() >= 3 && JOINT_BODIES.indexOf(name.charAt(name.length() - 1)) >= 0;
			if (!body || name.length() + joined.length() > DocNumber.LONGEST_CODE) {
				break;
			}
			joined = name + joined;
			first = partner;
			end = partner;
		}
		return new IssuerCode(first, joined);
	}

}
