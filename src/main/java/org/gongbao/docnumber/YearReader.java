package org.gongbao.docnumber;

import org.jspecify.annotations.Nullable;

/**
 * Reads the year: 〔2023〕 with one of its brackets lost, doubled or of another kind than
 * its partner, 2023年, or 2023-.
 */
final class YearReader {

	private static final String DASHES = "-–—－−～~/／_.·";

	private final Cursor cursor;

	private Tail.Shape shape = Tail.Shape.NO_YEAR;

	YearReader(Cursor cursor) {
		this.cursor = cursor;
	}

	/** How the year that was read is marked. */
	Tail.Shape shape() {
		return this.shape;
	}

	/**
	 * Read the year between code and serial.
	 * @param counted whether 第 stands before the serial
	 * @return the year, or null if there is none
	 */
	@Nullable Integer read(boolean counted) {
		this.cursor.skip(CharFold.OPEN);
		if (this.cursor.next() == CharFold.CLOSE) {
			return bracketed(2);
		}
		if (this.cursor.next() == '年') {
			return (this.cursor.afterNext() == CharFold.CLOSE) ? bracketedBefore() : bare(counted);
		}
		boolean dash = DASHES.indexOf(this.cursor.next()) >= 0 && this.cursor.next() != 0;
		return (dash && !counted) ? bare(false) : null;
	}

	/** Read the year that stands in brackets before the code. */
	@Nullable Integer readFirst() {
		Integer year = bracketed(1);
		return (this.shape == Tail.Shape.BRACKETS) ? year : null;
	}

	private @Nullable Integer bracketedBefore() {
		this.cursor.advance();
		return bracketed(2);
	}

	private @Nullable Integer bracketed(int opens) {
		int mark = this.cursor.start();
		this.cursor.skip(CharFold.CLOSE, 2);
		this.cursor.skip('年');
		int end = this.cursor.start();
		Integer year = numeral(end);
		boolean full = end - this.cursor.start() == 4 && !Numerals.isArabic(this.cursor.next());
		boolean opened = this.cursor.skip(CharFold.OPEN, opens) > 0;
		if (year == null || !(opened || (full && opens > 1))) {
			this.cursor.returnTo(mark);
			return null;
		}
		this.cursor.skip('第');
		this.shape = Tail.Shape.BRACKETS;
		return year;
	}

	private @Nullable Integer bare(boolean counted) {
		int mark = this.cursor.start();
		this.cursor.advance();
		int end = this.cursor.start();
		Integer year = numeral(end);
		if (year == null || end - this.cursor.start() != 4 || Numerals.isArabic(this.cursor.next())) {
			this.cursor.returnTo(mark);
			return null;
		}
		this.cursor.skip(CharFold.OPEN, 2);
		this.shape = counted ? Tail.Shape.YEAR_WORD : Tail.Shape.BARE;
		return year;
	}

	private @Nullable Integer numeral(int end) {
		while (end - this.cursor.start() < 4 && isYearDigit(this.cursor.next())) {
			this.cursor.advance();
		}
		return Numerals.year(this.cursor.read(end));
	}

	private static boolean isYearDigit(char c) {
		return Numerals.isArabic(c) || Numerals.chineseDigit(c) >= 0 || c == 'O' || c == 'o';
	}

}
