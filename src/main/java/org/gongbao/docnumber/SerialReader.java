package org.gongbao.docnumber;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Reads the serial before 号, or the last of several that share one year (44、45号).
 */
final class SerialReader {

	private static final int LONGEST_NUMERAL = 12;

	private static final int MOST = 20;

	private static final String AND = "、,和及与";

	private final Cursor cursor;

	private final List<Serial> serials = new ArrayList<>();

	private @Nullable Integer year;

	SerialReader(Cursor cursor) {
		this.cursor = cursor;
	}

	/** The serials from left to right, empty if there is none. */
	List<Serial> serials() {
		return this.serials;
	}

	/** The year that ran into the serial, or null. */
	@Nullable Integer year() {
		return this.year;
	}

	/** Read; afterwards the cursor stands left of the first serial. */
	SerialReader read() {
		boolean bracketed = this.cursor.skip(CharFold.CLOSE);
		Serial last = numeral();
		if (last == null || (bracketed && !closeBracket())) {
			return this;
		}
		this.serials.add(last);
		while (!bracketed && this.year == null && this.serials.size() < MOST) {
			int mark = this.cursor.start();
			this.cursor.skip('第');
			Serial earlier = another();
			if (earlier == null) {
				this.cursor.returnTo(mark);
				break;
			}
			this.serials.addFirst(earlier);
		}
		return this;
	}

	private @Nullable Serial another() {
		if (AND.indexOf(this.cursor.next()) < 0 || this.cursor.next() == 0
				|| !Numerals.isArabic(this.cursor.afterNext())) {
			return null;
		}
		this.cursor.advance();
		Serial earlier = numeral();
		char before = this.cursor.next();
		boolean listed = before == CharFold.CLOSE || before == '第' || before == '年' || AND.indexOf(before) >= 0;
		return (earlier != null && this.year == null && listed) ? earlier : null;
	}

	private @Nullable Serial numeral() {
		int end = this.cursor.start();
		boolean arabic = Numerals.isArabic(this.cursor.next());
		while (end - this.cursor.start() < LONGEST_NUMERAL && belongs(this.cursor.next(), arabic)) {
			this.cursor.advance();
		}
		int start = this.cursor.start();
		int split = afterYear(end, arabic);
		int value = Numerals.value(this.cursor.read(end).substring(split - start));
		return (value >= 1 && value <= DocNumber.LAST_SERIAL) ? new Serial(value, split, end) : null;
	}

	private static boolean belongs(char c, boolean arabic) {
		return arabic ? Numerals.isArabic(c) : Numerals.isChinese(c);
	}

	// In 通政办发2023 12号 and 通政办发〔202312号 the year runs into the serial.
	private int afterYear(int end, boolean arabic) {
		int start = this.cursor.start();
		boolean open = this.cursor.next() == CharFold.OPEN;
		boolean code = this.cursor.nextIsLetter() && this.cursor.next() != '第' && this.cursor.next() != '年';
		if (end - start < 5 || !(open || (code && arabic))) {
			return start;
		}
		this.year = Numerals.year(this.cursor.read(start + 4));
		return (this.year != null) ? start + 4 : start;
	}

	// 〔2023〕（12）号 has a bracketed serial; 〔2023〕号 has none at all.
	private boolean closeBracket() {
		this.cursor.skip('第');
		return this.cursor.skip(CharFold.OPEN) && (this.cursor.next() == CharFold.CLOSE || this.cursor.next() == '令');
	}

	/**
	 * A serial and where it stands in the folded text.
	 *
	 * @param value the serial
	 * @param start where it starts
	 * @param end where it ends, exclusive
	 */
	record Serial(int value, int start, int end) {

	}

}
