package org.gongbao.search.index;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.gongbao.docnumber.DocNumber;

/**
 * What somebody may know of a document number: issuer's code, year and serial, or some of
 * them.
 *
 * @param code the issuer's code, null if not known
 * @param year the year, null if not known or if the number has none
 * @param serial the serial, null if not known
 */
public record NumberParts(@Nullable String code, @Nullable Integer year, @Nullable Integer serial) {

	static NumberParts of(String canonical) {
		return DocNumber.parse(canonical)
			.map((number) -> new NumberParts(number.issuerCode(), number.year(), number.serial()))
			.orElse(new NumberParts(null, null, null));
	}

	/** Everything under which an item with this number is to be found. */
	List<String> terms() {
		List<String> terms = new ArrayList<>();
		for (NumberParts known : List.of(this, new NumberParts(this.code, null, null),
				new NumberParts(this.code, this.year, null), new NumberParts(this.code, null, this.serial),
				new NumberParts(null, this.year, this.serial))) {
			if (known.isEnough()) {
				terms.add(known.term());
			}
		}
		return terms.stream().distinct().toList();
	}

	/**
	 * Whether so much is known that it tells some numbers from others.
	 * @return false for a year or a serial alone
	 */
	public boolean isEnough() {
		return this.code != null || (this.year != null && this.serial != null);
	}

	/**
	 * Whether nothing is left open.
	 * @return true if code, year and serial are known
	 */
	public boolean isWhole() {
		return this.code != null && this.year != null && this.serial != null;
	}

	/**
	 * The term of {@link Fields#NUMBER_PART} that stands for what is known.
	 * @return such as {@code 通政办发 2023 *}
	 */
	public String term() {
		return known(this.code) + " " + known(this.year) + " " + known(this.serial);
	}

	private static String known(@Nullable Object part) {
		return (part != null) ? part.toString() : "*";
	}

}
