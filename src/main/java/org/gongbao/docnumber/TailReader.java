package org.gongbao.docnumber;

import org.jspecify.annotations.Nullable;

/**
 * Reads what follows the issuer code, from 号 leftwards: serial, 第, brackets, year. Every
 * bracket may be lost, doubled or of another kind than its partner.
 */
final class TailReader {

	private static final int LONGEST_NUMERAL = 12;

	private static final int LONGEST_FIRST_CODE = 12;

	private static final String DASHES = "-–—－/／_.·,，、~";

	private final FoldedText text;

	/** The next character to be read. */
	private int at;

	private @Nullable Integer year;

	private int serial;

	private boolean di;

	private boolean zi;

	private Tail.Shape shape = Tail.Shape.NO_YEAR;

	private TailReader(FoldedText text, int hao) {
		this.text = text;
		this.at = hao - 1;
	}

	/**
	 * Read the tail that ends in 号.
	 * @param text the folded text
	 * @param hao the index of 号
	 * @return what was read, or null if no number can end there
	 */
	static @Nullable Tail read(FoldedText text, int hao) {
		return new TailReader(text, hao).read();
	}

	private @Nullable Tail read() {
		if (!readSerial()) {
			return null;
		}
		if (this.text.at(this.at) == '第') {
			this.di = true;
			this.at--;
		}
		if (this.text.at(this.at) == '字' && this.text.at(this.at - 1) == CharFold.CLOSE) {
			this.zi = true;
			this.at--;
		}
		if (this.year == null) {
			readYear();
		}
		if (this.year == null && !this.zi) {
			Tail first = readYearFirst();
			if (first != null) {
				return first;
			}
		}
		return new Tail(this.year, this.serial, this.shape, this.zi, this.at + 1, this.at + 1);
	}

	private boolean readSerial() {
		boolean bracketed = this.text.at(this.at) == CharFold.CLOSE;
		if (bracketed) {
			this.at--;
		}
		int end = this.at + 1;
		boolean arabic = Numerals.isArabic(this.text.at(this.at));
		while (end - this.at <= LONGEST_NUMERAL && belongs(this.at, arabic)) {
			this.at--;
		}
		int start = this.at + 1;
		if (arabic) {
			start = splitYear(start, end);
		}
		this.serial = Numerals.value(this.text.slice(start, end));
		return this.serial >= 1 && this.serial <= DocNumber.LAST_SERIAL && (!bracketed || closeSerialBracket());
	}

	// 〔2023〕（12）号 has a bracketed serial; 〔2023〕号 has none at all.
	private boolean closeSerialBracket() {
		if (this.text.at(this.at) == '第') {
			this.at--;
		}
		if (this.text.at(this.at) != CharFold.OPEN) {
			return false;
		}
		this.at--;
		return this.text.at(this.at) == CharFold.CLOSE || this.text.at(this.at) == '令';
	}

	private boolean belongs(int index, boolean arabic) {
		char c = this.text.at(index);
		return arabic ? Numerals.isArabic(c) : Numerals.isChinese(c);
	}

	// In 通政办发2023 12号 and 通政办发〔202312号 the year runs into the serial.
	private int splitYear(int start, int end) {
		char before = this.text.at(start - 1);
		boolean open = before == CharFold.OPEN;
		if (end - start < 5 || !(open || this.text.isLetter(start - 1)) || before == '第' || before == '年') {
			return start;
		}
		this.year = Numerals.year(this.text.slice(start, start + 4));
		if (this.year == null) {
			return start;
		}
		this.shape = open ? Tail.Shape.BRACKETS : Tail.Shape.BARE;
		if (open) {
			this.at--;
		}
		return start + 4;
	}

	private void readYear() {
		skipOpen(1);
		char c = this.text.at(this.at);
		if (c == CharFold.CLOSE) {
			readBracketedYear(2);
		}
		else if (c == '年') {
			this.at--;
			if (this.text.at(this.at) == CharFold.CLOSE) {
				readBracketedYear(2);
			}
			else {
				readBareYear(1);
			}
			if (this.shape == Tail.Shape.BARE && this.di) {
				this.shape = Tail.Shape.YEAR_WORD;
			}
		}
		else if (c != 0 && DASHES.indexOf(c) >= 0 && !this.di) {
			this.at--;
			readBareYear(0);
		}
	}

	private void readBareYear(int after) {
		int mark = this.at;
		int start = numeralStart(4);
		this.year = (mark + 1 - start == 4) ? Numerals.year(this.text.slice(start, mark + 1)) : null;
		if (this.year == null || Numerals.isArabic(this.text.at(start - 1))) {
			this.year = null;
			this.at = mark + after;
			return;
		}
		this.at = start - 1;
		this.shape = Tail.Shape.BARE;
		skipOpen(2);
	}

	private void readBracketedYear(int opens) {
		int mark = this.at;
		for (int i = 0; i < 2 && this.text.at(this.at) == CharFold.CLOSE; i++) {
			this.at--;
		}
		if (this.text.at(this.at) == '年') {
			this.at--;
		}
		int end = this.at + 1;
		int start = numeralStart(4);
		this.year = Numerals.year(this.text.slice(start, end));
		boolean opened = this.text.at(start - 1) == CharFold.OPEN;
		if (this.year == null || (!opened && (end - start != 4 || Numerals.isArabic(this.text.at(start - 1))))) {
			this.year = null;
			this.at = mark;
			return;
		}
		this.shape = Tail.Shape.BRACKETS;
		this.at = start - 1;
		skipOpen(opens);
		if (this.text.at(this.at) == '第') {
			this.at--;
		}
	}

	// Where the numeral that ends here starts, at most so many characters back.
	private int numeralStart(int most) {
		int start = this.at + 1;
		while (this.at + 1 - start < most && isYearDigit(start - 1)) {
			start--;
		}
		return start;
	}

	private boolean isYearDigit(int index) {
		char c = this.text.at(index);
		return Numerals.isArabic(c) || Numerals.chineseDigit(c) >= 0 || c == 'O' || c == 'o';
	}

	private void skipOpen(int most) {
		for (int i = 0; i < most && this.text.at(this.at) == CharFold.OPEN; i++) {
			this.at--;
		}
	}

	// （85）国办发49号 and 〔1996〕武司字第82号: the year stands before the code.
	private @Nullable Tail readYearFirst() {
		int codeEnd = this.at + 1;
		int codeStart = codeEnd;
		while (codeEnd - codeStart <= LONGEST_FIRST_CODE && this.text.isLetter(codeStart - 1)) {
			codeStart--;
		}
		if (codeStart == codeEnd || this.text.at(codeStart - 1) != CharFold.CLOSE) {
			return null;
		}
		int mark = this.at;
		this.at = codeStart - 1;
		readBracketedYear(1);
		boolean opened = this.text.at(this.at + 1) == CharFold.OPEN;
		Integer first = this.year;
		int start = this.at + 1;
		this.at = mark;
		this.year = null;
		this.shape = Tail.Shape.NO_YEAR;
		if (first == null || !opened) {
			return null;
		}
		return new Tail(first, this.serial, Tail.Shape.YEAR_FIRST, false, codeEnd, start);
	}

}
