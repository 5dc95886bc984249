package org.gongbao.docnumber;

import java.util.Comparator;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A document number (发文字号): the issuer's code, the year and the serial within it. Two
 * numbers are equal if they are printed alike in canonical form; a number is unique
 * neither in the country nor for ever within one body.
 *
 * @param issuerCode the issuer's code (机关代字), for an order with its last word:
 * {@code 通政办发}, {@code 国务院令}
 * @param year the year of issue; null only for an order counted without years
 * @param serial the serial, from 1 to 999999
 * @param form how the number is written out
 */
public record DocNumber(String issuerCode, @Nullable Integer year, int serial,
		Form form) implements Comparable<DocNumber> {

	static final int FIRST_YEAR = 1900;

	static final int LAST_YEAR = 2100;

	static final int LAST_SERIAL = 999_999;

	static final int LONGEST_CODE = 40;

	private static final Comparator<DocNumber> NATURAL = Comparator.comparing(DocNumber::issuerCode)
		.thenComparing(DocNumber::year, Comparator.nullsFirst(Comparator.naturalOrder()))
		.thenComparingInt(DocNumber::serial)
		.thenComparing(DocNumber::form);

	/**
	 * How a number is written out.
	 */
	public enum Form {

		/** 通政办发〔2023〕12号, 中国证券监督管理委员会公告〔2008〕26号. */
		BRACKETED,

		/** 国务院令第541号, 商务部令2008年第10号, 国家税务总局公告2016年第23号. */
		ORDER

	}

	/**
	 * Refuse what could not be printed and read back.
	 */
	public DocNumber {
		if (!NumberReading.isIssuerCode(issuerCode)) {
			throw new IllegalArgumentException("not an issuer code: '" + issuerCode + "' (1 to " + LONGEST_CODE
					+ " Han letters, such as 通政办发 or 国务院令)");
		}
		if (serial < 1 || serial > LAST_SERIAL) {
			throw new IllegalArgumentException(
					"serial " + serial + " of " + issuerCode + " is not between 1 and " + LAST_SERIAL);
		}
		if (year == null && form == Form.BRACKETED) {
			throw new IllegalArgumentException(issuerCode + " " + serial + " lacks its year: only orders go without");
		}
		if (year != null && (year < FIRST_YEAR || year > LAST_YEAR)) {
			throw new IllegalArgumentException(
					"year " + year + " of " + issuerCode + " is not between " + FIRST_YEAR + " and " + LAST_YEAR);
		}
	}

	/**
	 * Read a text that is one document number and nothing else, in any spelling;
	 * brackets, quotes and punctuation round it, a label before it and 文 after it do not
	 * count.
	 * @param text any text
	 * @return the number, or empty if the text is anything else
	 */
	public static Optional<DocNumber> parse(String text) {
		return Optional.ofNullable(NumberReading.ofWhole(text).number());
	}

	/**
	 * Read a text that must be a document number.
	 * @param text a number in any spelling
	 * @return the number
	 * @throws IllegalArgumentException if it is none, saying what is missing or wrong
	 */
	public static DocNumber of(String text) {
		NumberReading reading = NumberReading.ofWhole(text);
		DocNumber number = reading.number();
		if (number == null) {
			throw new IllegalArgumentException("'" + text + "' is not a document number: " + reading.problem());
		}
		return number;
	}

	/**
	 * The same number under another issuer's code, for a code that was misread.
	 * @param code the right code
	 * @return the number with this code
	 */
	public DocNumber withIssuerCode(String code) {
		return new DocNumber(code, this.year, this.serial, this.form);
	}

	/**
	 * The one spelling of this number that is stored, shown and used in addresses.
	 * @return for instance {@code 通政办发〔2023〕12号}, {@code 国务院令第541号} or
	 * {@code 商务部令2008年第10号}
	 */
	public String canonical() {
		if (this.form == Form.BRACKETED) {
			return this.issuerCode + "〔" + this.year + "〕" + this.serial + "号";
		}
		String ofYear = (this.year != null) ? this.year + "年" : "";
		return this.issuerCode + ofYear + "第" + this.serial + "号";
	}

	/**
	 * By issuer code, then year, then serial as numbers.
	 */
	@Override
	public int compareTo(DocNumber other) {
		return NATURAL.compare(this, other);
	}

	@Override
	public String toString() {
		return canonical();
	}

}
