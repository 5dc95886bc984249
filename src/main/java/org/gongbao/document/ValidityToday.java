package org.gongbao.document;

import java.time.LocalDate;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Judges whether documents hold on one day, from what other documents and they themselves
 * say.
 *
 * @param today the reader's day
 * @param repealers repealed number to the public document that repeals it
 */
record ValidityToday(LocalDate today, Map<String, Document> repealers) {

	Validity of(Document document) {
		if (repealer(document) != null) {
			return Validity.REPEALED;
		}
		LocalDate last = document.validUntil();
		if (last != null && last.isBefore(this.today)) {
			return Validity.EXPIRED;
		}
		return stated(document);
	}

	/** The document that ended this one, unless that has yet to take effect. */
	@Nullable Document repealer(Document document) {
		String number = document.number();
		Document repealer = (number != null) ? this.repealers.get(number) : null;
		if (repealer == null || repealer.id() == document.id()) {
			return null;
		}
		LocalDate from = repealer.effectiveFrom();
		return (from == null || !from.isAfter(this.today)) ? repealer : null;
	}

	private static Validity stated(Document document) {
		String stated = document.information().statedValidity();
		if (stated == null) {
			// A gazette prints what is in force; a page that stands alone says nothing by
			// itself.
			return (document.placement() != null) ? Validity.IN_FORCE : Validity.UNKNOWN;
		}
		if (stated.contains("废止")) {
			return Validity.REPEALED;
		}
		if (stated.contains("失效") || stated.contains("无效")) {
			return Validity.EXPIRED;
		}
		return stated.contains("有效") ? Validity.IN_FORCE : Validity.UNKNOWN;
	}

}
