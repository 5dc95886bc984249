package org.gongbao.importing.reading;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Turns the label of an entry into its first and last day, and remarks what cannot be.
 */
final class EntryDates {

	private final ChronicleYears years;

	private final Ledger ledger;

	EntryDates(ChronicleYears years, Ledger ledger) {
		this.years = years;
		this.ledger = ledger;
	}

	/** An entry for this label, which stands after another. */
	Entry open(Line line, DayLabel label, @Nullable Entry before) {
		Integer printedMonth = label.month();
		int month = (printedMonth != null) ? printedMonth : this.years.month();
		Optional<LocalDate> first = this.years.first(month, label.day(), label.year());
		LocalDate from = first.orElseGet(() -> nearest(month, before));
		LocalDate to = last(label, from, month, line.number());
		if (first.isEmpty()) {
			this.ledger.remark(line.number(), "invalid-date",
					"日期“%s”不存在，暂按 %s 收入，请改正。".formatted(label.printed(), from));
		}
		if (this.years.isOutside(from)) {
			this.ledger.remark(line.number(), "outside-range", "“%s”不在标题写明的月份之内，请核对。".formatted(label.printed()));
		}
		if (before != null && from.isBefore(before.from())) {
			this.ledger.remark(line.number(), "chronicle-order",
					"“%s”排在更晚的日期“%s”之后，请核对顺序或日期。".formatted(label.printed(), before.label()));
		}
		return new Entry(label.printed(), from, to, line.number());
	}

	private LocalDate nearest(int month, @Nullable Entry before) {
		LocalDate start = this.years.first(Math.clamp(month, 1, 12), 1, null).orElse(LocalDate.of(2000, 1, 1));
		boolean sameMonth = before != null && before.to().getMonthValue() == month;
		return (before != null && sameMonth) ? before.to() : start.withDayOfMonth(start.lengthOfMonth());
	}

	private LocalDate last(DayLabel label, LocalDate from, int month, int line) {
		Integer day = label.endDay();
		if (day == null) {
			return from;
		}
		Integer endMonth = label.endMonth();
		int lastMonth = (endMonth != null) ? endMonth : month;
		Integer endYear = label.endYear();
		int year = (endYear != null) ? endYear : from.getYear() + ((lastMonth < from.getMonthValue()) ? 1 : 0);
		Optional<LocalDate> to = Dates.of(year, lastMonth, day).filter((date) -> !date.isBefore(from));
		if (to.isEmpty()) {
			this.ledger.remark(line, "invalid-date", "“%s”的截止日期读不通，暂按一天收入，请改正。".formatted(label.printed()));
		}
		return to.orElse(from);
	}

}
