package org.gongbao.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Judges whether documents hold on one day, from what other documents and they themselves
 * say.
 *
 * @param today the reader's day
 * @param repealers repealed number to the public documents that repeal it, first the one
 * that takes effect first
 */
record ValidityToday(LocalDate today, Map<String, List<Repealer>> repealers) {

	Validity of(Document document) {
		return holding(document).on(this.today);
	}

	/** What the judgement rests on. */
	Holding holding(Document document) {
		Repealer repealer = first(document);
		return new Holding((repealer != null) ? repealer.since() : null, document.validUntil(), stated(document));
	}

	/** The document that ended this one, unless that has yet to take effect. */
	@Nullable Repealer repealer(Document document) {
		Repealer repealer = first(document);
		return (repealer != null && !repealer.since().isAfter(this.today)) ? repealer : null;
	}

	private @Nullable Repealer first(Document document) {
		String number = document.number();
		List<Repealer> all = (number != null) ? this.repealers.getOrDefault(number, List.of()) : List.of();
		return all.stream().filter((repealer) -> repealer.documentId() != document.id()).findFirst().orElse(null);
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
