package org.gongbao.docnumber;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Reads what follows the issuer code from 号 leftwards: serial, 第, brackets, year. Read in
 * this direction every part is marked by the one before, so that the code, which nothing
 * marks, comes last.
 */
final class TailReader {

	private static final int LONGEST_FIRST_CODE = 12;

	private final Cursor cursor;

	private TailReader(FoldedText text, int hao) {
		this.cursor = new Cursor(text, hao);
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
		SerialReader serial = new SerialReader(this.cursor).read();
		if (serial.serials().isEmpty()) {
			return null;
		}
		boolean counted = this.cursor.skip('第');
		boolean zi = this.cursor.next() == '字' && this.cursor.afterNext() == CharFold.CLOSE;
		if (zi) {
			this.cursor.advance();
		}
		if (serial.year() != null) {
			boolean open = this.cursor.skip(CharFold.OPEN);
			return tail(serial.year(), serial.serials(), open ? Tail.Shape.BRACKETS : Tail.Shape.BARE, zi);
		}
		YearReader reader = new YearReader(this.cursor);
		Integer year = reader.read(counted);
		Tail first = (year == null && !zi) ? readYearFirst(serial.serials()) : null;
		return (first != null) ? first : tail(year, serial.serials(), reader.shape(), zi);
	}

	private Tail tail(@Nullable Integer year, List<SerialReader.Serial> serials, Tail.Shape shape, boolean zi) {
		return new Tail(year, serials, shape, zi, this.cursor.start(), this.cursor.start());
	}

	// （85）国办发49号 and 〔1996〕武司字第82号: the year stands before the code.
	private @Nullable Tail readYearFirst(List<SerialReader.Serial> serials) {
		int codeEnd = this.cursor.start();
		while (codeEnd - this.cursor.start() < LONGEST_FIRST_CODE && this.cursor.nextIsLetter()) {
			this.cursor.advance();
		}
		boolean code = this.cursor.start() < codeEnd && this.cursor.next() == CharFold.CLOSE;
		Integer year = code ? new YearReader(this.cursor).readFirst() : null;
		int start = this.cursor.start();
		this.cursor.returnTo(codeEnd);
		return (year != null) ? new Tail(year, serials, Tail.Shape.YEAR_FIRST, false, codeEnd, start) : null;
	}

}
