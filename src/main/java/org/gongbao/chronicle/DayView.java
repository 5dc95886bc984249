package org.gongbao.chronicle;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.gongbao.chronicle.MonthView.Event;
import org.gongbao.chronicle.MonthView.Turn;
import org.gongbao.web.ChineseDates;

/**
 * A day of the chronicle.
 *
 * @param heading the day in words
 * @param weekday the day of the week
 * @param count how many things are recorded, those of several days included
 * @param events what is recorded
 * @param sources the issues that printed it
 * @param previous the nearest recorded day before, may be null
 * @param month the day's month
 * @param next the nearest recorded day after, may be null
 */
record DayView(String heading, String weekday, int count, List<Event> events, List<Turn> sources,
		@Nullable Turn previous, Turn month, @Nullable Turn next) {

	static DayView of(LocalDate day, List<ChronicleEntry> entries, @Nullable LocalDate before,
			@Nullable LocalDate after) {
		List<Turn> sources = entries.stream()
			.map(ChronicleEntry::issue)
			.filter(Objects::nonNull)
			.distinct()
			.map((issue) -> new Turn(issue.label(), issue.path()))
			.toList();
		YearMonth month = YearMonth.from(day);
		return new DayView(ChineseDates.date(day), ChineseDates.weekday(day), Events.count(entries), Events.of(entries),
				sources, turn(before), new Turn(ChineseDates.month(month), "/chronicle/" + month), turn(after));
	}

	private static @Nullable Turn turn(@Nullable LocalDate day) {
		return (day != null) ? new Turn(ChineseDates.dayOfYear(day), "/chronicle/" + day) : null;
	}

}
