package org.gongbao.chronicle;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.gongbao.chronicle.Chronicle.MonthCount;
import org.gongbao.chronicle.MentionsView.MentionedDay;
import org.gongbao.personnel.Appointments;
import org.gongbao.publishing.Slice;
import org.gongbao.web.ChineseDates;
import org.gongbao.web.PagePaths;
import org.gongbao.web.PageRequest;
import org.gongbao.web.Paging;
import org.gongbao.web.RequestParameters;

/** Builds the list of everything that names a person or an office. */
@Component
class MentionsPage {

	private static final int SIZE = 20;

	private static final int LARGEST = 100;

	private final Chronicle chronicle;

	private final EntryContexts contexts;

	private final FilterForms forms;

	private final Appointments appointments;

	MentionsPage(Chronicle chronicle, EntryContexts contexts, FilterForms forms, Appointments appointments) {
		this.chronicle = chronicle;
		this.contexts = contexts;
		this.forms = forms;
		this.appointments = appointments;
	}

	MentionsView view(ChronicleFilter filter, RequestParameters parameters) {
		PageRequest wanted = parameters.page(SIZE, LARGEST);
		Slice<ChronicleEntry> slice = slice(filter, wanted.offset(), wanted.size());
		Paging paging = wanted.of(slice.total());
		if (paging.page() != wanted.page()) {
			slice = slice(filter, paging.offset(), paging.size());
		}
		List<MonthCount> months = this.chronicle.months(filter);
		EntryContext context = this.contexts.of(slice.items(), filter, false);
		List<MentionedDay> days = slice.items()
			.stream()
			.map((entry) -> new MentionedDay(ChineseDates.date(entry.from()), ChineseDates.weekday(entry.from()),
					entry.path(), Events.of(List.of(entry), context)))
			.toList();
		return new MentionsView(this.forms.form(filter), lead(filter, slice.total(), months), years(months, filter),
				days, paging, personUrl(filter),
				"/search?q=" + PagePaths.encode("“" + filter.words() + "”") + "&type=chronicle",
				months.isEmpty() ? this.forms.resembling(filter) : List.of());
	}

	private Slice<ChronicleEntry> slice(ChronicleFilter filter, long offset, int size) {
		return this.chronicle.list(filter, null, null, true, (int) Math.min(offset, Integer.MAX_VALUE), size);
	}

	private static String lead(ChronicleFilter filter, long entries, List<MonthCount> months) {
		if (months.isEmpty()) {
			return "大事记没有提到“" + filter.words() + "”。";
		}
		int paragraphs = months.stream().mapToInt(MonthCount::paragraphs).sum();
		String newest = ChineseDates.month(months.getFirst().month());
		String oldest = ChineseDates.month(months.getLast().month());
		return "大事记有%d则提到“%s”，共%d条记事，%s。".formatted(entries, filter.words(), paragraphs,
				newest.equals(oldest) ? "都在" + newest : "自" + oldest + "至" + newest);
	}

	private static List<YearMonths> years(List<MonthCount> months, ChronicleFilter filter) {
		Map<YearMonth, Integer> counts = new TreeMap<>();
		months.forEach((one) -> counts.put(one.month(), one.paragraphs()));
		return counts.keySet()
			.stream()
			.map(YearMonth::getYear)
			.distinct()
			.sorted(Comparator.reverseOrder())
			.map((year) -> YearMonths.of(year, counts, null, filter.query()))
			.toList();
	}

	private @Nullable String personUrl(ChronicleFilter filter) {
		String person = filter.person();
		return (person != null && !this.appointments.known(Set.of(person)).isEmpty()) ? PagePaths.of("people", person)
				: null;
	}

}
