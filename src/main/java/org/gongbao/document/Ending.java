package org.gongbao.document;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * That a public document says it ends or changes what bears a number.
 *
 * @param by the document that says so
 * @param kind what it does
 * @param number the number it names
 * @param title the title it prints beside the number, may be null
 * @param since from when, null where no day can be told
 * @param issuedOn when it was issued, may be null
 * @param lastDay its own last day, may be null
 */
record Ending(long by, RelationKind kind, String number, @Nullable String title, @Nullable LocalDate since,
		@Nullable LocalDate issuedOn, @Nullable LocalDate lastDay) {

	/**
	 * Which of the documents that bear the number it means. Numbers repeat: then the
	 * printed title tells them apart, and where it does not, those issued after this one
	 * cannot be meant.
	 */
	List<Bearer> meant(List<Bearer> bearers) {
		List<Bearer> others = bearers.stream().filter((bearer) -> bearer.id() != this.by).toList();
		if (others.size() < 2) {
			return others;
		}
		if (this.title != null) {
			TitleKey printed = TitleKey.of(this.title);
			List<Bearer> titled = others.stream()
				.filter((bearer) -> printed.matches(TitleKey.of(bearer.title())))
				.toList();
			if (!titled.isEmpty()) {
				return titled;
			}
		}
		List<Bearer> earlier = others.stream().filter((bearer) -> !bearer.issuedAfter(this.issuedOn)).toList();
		return earlier.isEmpty() ? others : earlier;
	}

	LocalDate sinceOrEver() {
		return (this.since != null) ? this.since : LocalDate.MIN;
	}

	/**
	 * A public document that bears a number.
	 *
	 * @param id its id
	 * @param title its title
	 * @param issuedOn when it was issued, may be null
	 */
	record Bearer(long id, String title, @Nullable LocalDate issuedOn) {

		boolean issuedAfter(@Nullable LocalDate day) {
			return day != null && this.issuedOn != null && this.issuedOn.isAfter(day);
		}

	}

}
