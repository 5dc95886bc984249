package org.gongbao.desk;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.gongbao.docnumber.DocNumber;
import org.gongbao.manuscript.ManuscriptDocument;

/**
 * What a number as printed may be: its canonical form, and numbers that differ from it by
 * one character of the issuer's code and are usual in this issue.
 *
 * @param printed the number as printed, empty for none
 * @param canonical its canonical form, null if it cannot be read
 * @param used the canonical form in the form, empty for none
 * @param others what it may be a misreading of
 */
record NumberChoice(String printed, @Nullable String canonical, String used, List<String> others) {

	private static final int USUAL = 2;

	static NumberChoice of(DocumentForm form, Collection<ManuscriptDocument> siblings) {
		String printed = Objects.requireNonNullElse(form.line(DocumentField.PRINTED_NUMBER), "");
		String used = Objects.requireNonNullElse(form.line(DocumentField.NUMBER), "");
		DocNumber number = DocNumber.parse(printed).orElse(null);
		return new NumberChoice(printed, (number != null) ? number.canonical() : null, used,
				(number != null) ? others(number, siblings) : List.of());
	}

	/**
	 * Whether one click should bring the number into its canonical form.
	 * @return true if there is one that is not yet in use
	 */
	public boolean offersCanonical() {
		return this.canonical != null && !this.canonical.equals(this.used);
	}

	/**
	 * Whether the printed number says nothing that can be read.
	 * @return true if so
	 */
	public boolean unreadable() {
		return this.canonical == null && !this.printed.isEmpty();
	}

	private static List<String> others(DocNumber number, Collection<ManuscriptDocument> siblings) {
		Map<String, Integer> codes = new TreeMap<>();
		for (ManuscriptDocument sibling : siblings) {
			String other = sibling.number();
			if (other != null) {
				DocNumber.parse(other).ifPresent((read) -> codes.merge(read.issuerCode(), 1, Integer::sum));
			}
		}
		// A code that the issue has twice is a series of its own.
		if (codes.getOrDefault(number.issuerCode(), 0) >= USUAL) {
			return List.of();
		}
		return codes.entrySet()
			.stream()
			.filter((code) -> code.getValue() >= USUAL && differByOne(code.getKey(), number.issuerCode()))
			.map((code) -> number.withIssuerCode(code.getKey()).canonical())
			.toList();
	}

	/** 通政办发 and 通政办字 are two series, not one and its misreading. */
	private static boolean differByOne(String one, String other) {
		if (one.length() != other.length() || one.charAt(one.length() - 1) != other.charAt(other.length() - 1)) {
			return false;
		}
		int differences = 0;
		for (int i = 0; i < one.length(); i++) {
			differences += (one.charAt(i) != other.charAt(i)) ? 1 : 0;
		}
		return differences == 1;
	}

}
