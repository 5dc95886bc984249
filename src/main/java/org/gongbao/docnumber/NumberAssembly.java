package org.gongbao.docnumber;

import org.jspecify.annotations.Nullable;

/**
 * Joins tail and issuer code and judges whether the two together are a number.
 *
 * @param start where the number starts in the folded text
 * @param number the number, of the first serial if there are several
 */
record NumberAssembly(int start, DocNumber number) {

	/** Read a text that should be nothing but the number. */
	static NumberReading read(WholeText whole) {
		Tail tail = TailReader.read(whole.folded(), whole.hao());
		if (tail == null) {
			return NumberReading.refused("no serial from 1 to " + DocNumber.LAST_SERIAL + " before 号");
		}
		IssuerCode code = new CodeReader(whole.folded(), true).read(tail.codeEnd(), whole.suffix());
		if (code == null) {
			return NumberReading.refused("no issuer code such as 通政办发 before year and serial");
		}
		NumberAssembly assembly = of(tail, code, true);
		if (assembly == null) {
			return NumberReading.refused((tail.year() == null) ? "no year, and '" + code.text() + "' gives no orders"
					: "'" + code.text() + "' cannot be an issuer code");
		}
		if (tail.serials().size() > 1) {
			return NumberReading.refused("several serials");
		}
		if (!NumberReading.isLabel(whole.folded().slice(0, assembly.start()))) {
			return NumberReading.refused("other words before '" + code.text() + "'");
		}
		return new NumberReading(assembly.number(), "");
	}

	static @Nullable NumberAssembly of(Tail tail, IssuerCode read, boolean whole) {
		IssuerCode code = tail.zi() ? new IssuerCode(read.start(), read.text() + "字") : read;
		if (!NumberReading.isIssuerCode(code.text()) || code.isOtherThing() || !isMarked(tail, code, whole)) {
			return null;
		}
		int start = Math.min(tail.start(), code.start());
		return new NumberAssembly(start, new DocNumber(code.text(), tail.year(), tail.serial(), form(tail, code)));
	}

	// 公告 go by either form, as their issuer prints them; 令 never take brackets.
	private static DocNumber.Form form(Tail tail, IssuerCode code) {
		boolean numbered = tail.shape() == Tail.Shape.YEAR_WORD || tail.year() == null;
		boolean printed = code.isNotice() ? numbered : code.isOrder();
		return printed ? DocNumber.Form.ORDER : DocNumber.Form.BRACKETED;
	}

	private static boolean isMarked(Tail tail, IssuerCode code, boolean whole) {
		return switch (tail.shape()) {
			case BRACKETS -> code.text().length() > 1 || whole || code.text().equals("法");
			case YEAR_WORD, BARE -> code.isOrder() || (whole ? code.isPlausible() : code.isCertain());
			case YEAR_FIRST -> code.start() == tail.start() || code.isCertain();
			case NO_YEAR -> code.isOrder();
		};
	}

}
