package org.gongbao.docnumber;

import org.jspecify.annotations.Nullable;

/**
 * Joins tail and issuer code to a number and judges whether the two together are one.
 *
 * @param start where the number starts in the folded text
 * @param number the number
 */
record NumberAssembly(int start, DocNumber number) {

	// Read a text that should be nothing but the number.
	static NumberReading read(FoldedText text, int hao, String suffix, boolean whole) {
		Tail tail = TailReader.read(text, hao);
		if (tail == null) {
			return NumberReading.refused("no serial from 1 to " + DocNumber.LAST_SERIAL + " before 号");
		}
		IssuerCode code = new CodeReader(text, whole).read(tail.codeEnd(), suffix);
		if (code == null) {
			return NumberReading.refused("no issuer code such as 通政办发 before the year");
		}
		NumberAssembly assembly = of(tail, code, whole);
		if (assembly == null) {
			return NumberReading.refused((tail.year() == null) ? "no year, and '" + code.text() + "' is no order"
					: "'" + code.text() + "' is not known to be an issuer code");
		}
		if (!NumberReading.isLabel(text.slice(0, assembly.start()))) {
			return NumberReading.refused("other words before '" + code.text() + "'");
		}
		return new NumberReading(assembly.number(), "");
	}

	static @Nullable NumberAssembly of(Tail tail, IssuerCode read, boolean whole) {
		IssuerCode code = tail.zi() ? new IssuerCode(read.start(), read.text() + "字") : read;
		boolean order = code.isOrder();
		DocNumber.Form form = form(tail, code, order);
		if (!NumberReading.isIssuerCode(code.text()) || code.isOtherThing() || !isMarked(tail, code, order, whole)) {
			return null;
		}
		int start = Math.min(tail.start(), code.start());
		return new NumberAssembly(start, new DocNumber(code.text(), tail.year(), tail.serial(), form));
	}

	// 公告 go by either form, as their issuer prints them; 令 never take brackets.
	private static DocNumber.Form form(Tail tail, IssuerCode code, boolean order) {
		boolean numbered = tail.shape() == Tail.Shape.YEAR_WORD || tail.year() == null;
		boolean notice = code.text().endsWith("公告") || code.text().endsWith("通告");
		boolean printed = notice ? numbered : order;
		return printed ? DocNumber.Form.ORDER : DocNumber.Form.BRACKETED;
	}

	private static boolean isMarked(Tail tail, IssuerCode code, boolean order, boolean whole) {
		return switch (tail.shape()) {
			case BRACKETS -> code.text().length() > 1 || whole || code.text().equals("法");
			case YEAR_WORD, BARE -> order || (whole ? code.isPlausible() : code.isCertain());
			case YEAR_FIRST -> code.start() == tail.start() || code.isCertain();
			case NO_YEAR -> order;
		};
	}

}
