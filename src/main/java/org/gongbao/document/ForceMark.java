package org.gongbao.document;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.gongbao.web.ChineseDates;
import org.gongbao.web.PagePaths;

/**
 * The force of a document in a few words, as it stands beside its name in lists.
 *
 * @param code the validity's code
 * @param label 现行有效, 已废止, …
 * @param words the day that matters, null where none does
 * @param by the document that is responsible, null where none is
 */
public record ForceMark(String code, String label, @Nullable String words, @Nullable Link by) {

	/**
	 * Puts a force into words.
	 * @param force the force
	 * @return the words
	 */
	public static ForceMark of(Force force) {
		Validity validity = force.validity();
		return switch (validity) {
			case IN_FORCE -> inForce(force);
			case PENDING -> new ForceMark(validity.code(), validity.label(), dated(force.since(), "起施行"), null);
			case REPEALED -> new ForceMark(validity.code(), validity.label(),
					(force.repealedBy() != null) ? dated(force.since(), "起") : "发文机关标明", Link.to(force.repealedBy()));
			case EXPIRED -> new ForceMark(validity.code(), validity.label(), (force.holding().lastDay() != null)
					? "有效期至" + ChineseDates.date(force.holding().lastDay()) : "发文机关标明", null);
			case UNKNOWN -> new ForceMark(validity.code(), validity.label(), null, null);
		};
	}

	/**
	 * Whether it says more than that a document holds, or that nobody knows.
	 * @return true if a reader should be told even where space is short
	 */
	public boolean remarkable() {
		return this.words != null || this.by != null;
	}

	/** What will end it outweighs what has changed it. */
	private static ForceMark inForce(Force force) {
		String label = label(force);
		if (force.repealedBy() != null) {
			return new ForceMark(Validity.IN_FORCE.code(), label, dated(force.repealedFrom(), "起废止"),
					Link.to(force.repealedBy()));
		}
		List<Amendment> made = force.made();
		if (made.isEmpty()) {
			return new ForceMark(Validity.IN_FORCE.code(), label, null, null);
		}
		Amendment last = made.getLast();
		return new ForceMark(Validity.IN_FORCE.code(), label, dated(last.since(), "起"), Link.to(last.by()));
	}

	static String label(Force force) {
		Validity validity = force.validity();
		if (validity != Validity.IN_FORCE || force.made().isEmpty()) {
			return validity.label();
		}
		boolean partly = force.made().stream().anyMatch(Amendment::partialRepeal);
		return validity.label() + (partly ? "，部分废止" : "，已修改");
	}

	private static @Nullable String dated(@Nullable LocalDate day, String words) {
		return (day != null) ? ChineseDates.date(day) + words : null;
	}

	/**
	 * A document by name.
	 *
	 * @param name its number, or its title in 《》
	 * @param title its title
	 * @param number its number, may be null
	 * @param url its page, encoded
	 */
	public record Link(String name, String title, @Nullable String number, String url) {

		static @Nullable Link to(@Nullable OtherDocument document) {
			return (document != null)
					? new Link(document.name(), document.title(), document.number(), PagePaths.encoded(document.path()))
					: null;
		}

	}

}
