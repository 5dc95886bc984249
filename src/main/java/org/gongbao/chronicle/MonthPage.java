package org.gongbao.chronicle;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.gongbao.chronicle.Chronicle.MonthCount;
import org.gongbao.chronicle.MonthView.Cell;
import org.gongbao.chronicle.MonthView.Day;
import org.gongbao.chronicle.MonthView.Span;
import org.gongbao.chronicle.MonthView.Turn;
import org.gongbao.web.ChineseDates;

/** Builds a month of the chronicle: its calendar, its days and the months beside it. */
@Component
class MonthPage {

	/** The first days of a month are shown unfolded, the others in one line each. */
	private static final int OPEN_DAYS = 3;

	private static final int HOTTEST = 5;

	private final Chronicle chronicle;

	MonthPage(Chronicle chronicle) {
		this.chronicle = chronicle;
	}

	MonthView view(YearMonth month) {
		List<ChronicleEntry> touching = this.chronicle.touching(month.atDay(1), month.atEndOfMonth());
		List<ChronicleEntry> beginning = touching.stream()
			.filter((entry) -> YearMonth.from(entry.from()).equals(month))
			.toList();
		List<ChronicleEntry> carriedOver = touching.stream().filter((entry) -> !beginning.contains(entry)).toList();
		Map<LocalDate, List<ChronicleEntry>> days = beginning.stream()
			.collect(Collectors.groupingBy(ChronicleEntry::from, TreeMap::new, Collectors.toList()));
		List<YearMonth> recorded = this.chronicle.months().stream().map(MonthCount::month).toList();
		return new MonthView(ChineseDates.month(month), beside(recorded, month, 1), beside(recorded, month, -1),
				weeks(month, days), "%d则，%d条记事".formatted(beginning.size(), Events.count(beginning)), busiest(days),
				sources(touching), spans(beginning), Events.of(carriedOver), days(days),
				recorded.stream().map(MonthPage::turn).toList());
	}

	/** Months are listed newest first, so a step of 1 leads back in time. */
	private static @Nullable Turn beside(List<YearMonth> recorded, YearMonth month, int step) {
		int place = recorded.indexOf(month) + step;
		return (place >= 0 && place < recorded.size()) ? turn(recorded.get(place)) : null;
	}

	private static Turn turn(YearMonth month) {
		return new Turn(ChineseDates.month(month), "/chronicle/" + month);
	}

	private static List<List<Cell>> weeks(YearMonth month, Map<LocalDate, List<ChronicleEntry>> days) {
		List<Cell> cells = new ArrayList<>();
		for (int blank = 1; blank < month.atDay(1).getDayOfWeek().getValue(); blank++) {
			cells.add(Cell.EMPTY);
		}
		for (int day = 1; day <= month.lengthOfMonth(); day++) {
			LocalDate date = month.atDay(day);
			int count = Events.count(days.getOrDefault(date, List.of()));
			cells.add(new Cell(day, count, Math.min(HOTTEST, (count + 1) / 2), "/chronicle/" + date));
		}
		while (cells.size() % 7 != 0) {
			cells.add(Cell.EMPTY);
		}
		List<List<Cell>> weeks = new ArrayList<>();
		for (int start = 0; start < cells.size(); start += 7) {
			weeks.add(List.copyOf(cells.subList(start, start + 7)));
		}
		return weeks;
	}

	private static @Nullable String busiest(Map<LocalDate, List<ChronicleEntry>> days) {
		int most = days.values().stream().mapToInt(Events::count).max().orElse(0);
		if (most < 2) {
			return null;
		}
		return days.entrySet()
			.stream()
			.filter((day) -> Events.count(day.getValue()) == most)
			.map((day) -> day.getKey().getDayOfMonth() + "日")
			.collect(Collectors.joining("、", "条数最多的是", "，各" + most + "条。"));
	}

	private static List<Turn> sources(List<ChronicleEntry> entries) {
		return entries.stream()
			.map(ChronicleEntry::issue)
			.filter(Objects::nonNull)
			.distinct()
			.map((issue) -> new Turn(issue.label(), issue.path()))
			.toList();
	}

	private static List<Span> spans(List<ChronicleEntry> entries) {
		return entries.stream()
			.filter(Events::severalDays)
			.map((entry) -> new Span(String.valueOf(Events.span(entry)),
					Events.shortened(entry.paragraphs().getFirst()), entry.path()))
			.toList();
	}

	private static List<Day> days(Map<LocalDate, List<ChronicleEntry>> days) {
		List<Day> views = new ArrayList<>();
		days.forEach((date,
				entries) -> views.add(new Day(date.getDayOfMonth(), ChineseDates.weekday(date), "/chronicle/" + date,
						Events.count(entries), Events.firstLine(entries), views.size() < OPEN_DAYS,
						Events.of(entries))));
		return views;
	}

}
