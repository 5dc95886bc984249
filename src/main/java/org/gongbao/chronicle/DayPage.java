package org.gongbao.chronicle;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.gongbao.chronicle.MonthView.Turn;
import org.gongbao.web.ChineseDates;

/** Builds a day of the chronicle. */
@Component
class DayPage {

	private final Chronicle chronicle;

	private final EntryContexts contexts;

	private final FilterForms forms;

	private final ChronicleSources sources;

	DayPage(Chronicle chronicle, EntryContexts contexts, FilterForms forms, ChronicleSources sources) {
		this.chronicle = chronicle;
		this.contexts = contexts;
		this.forms = forms;
		this.sources = sources;
	}

	/** A day always shows all of it; what is asked for is marked. */
	DayView view(LocalDate day, List<ChronicleEntry> entries, ChronicleFilter filter) {
		EntryContext context = this.contexts.of(entries, filter, true);
		YearMonth month = YearMonth.from(day);
		return new DayView(ChineseDates.date(day), ChineseDates.weekday(day), context.count(entries),
				Events.of(entries, context), this.sources.of(entries),
				turn(this.chronicle.recordedBefore(day).orElse(null)),
				new Turn(ChineseDates.month(month), "/chronicle/" + month + filter.query()),
				turn(this.chronicle.recordedAfter(day).orElse(null)),
				this.forms.form(filter, "/chronicle", entries.stream().map(ChronicleEntry::id).toList()));
	}

	private static @Nullable Turn turn(@Nullable LocalDate day) {
		return (day != null) ? new Turn(ChineseDates.dayOfYear(day), "/chronicle/" + day) : null;
	}

}
