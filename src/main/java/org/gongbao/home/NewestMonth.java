package org.gongbao.home;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.gongbao.chronicle.Chronicle;
import org.gongbao.chronicle.ChronicleEntry;
import org.gongbao.home.HomeView.Day;
import org.gongbao.home.HomeView.Recorded;
import org.gongbao.web.BarChart;
import org.gongbao.web.BarChart.Column;
import org.gongbao.web.ChineseDates;
import org.gongbao.web.CodePoints;

/** The newest month of the chronicle as the front page shows it. */
@Component
class NewestMonth {

	private static final int DAYS = 4;

	private static final int RISE = 80;

	private static final int TEXT = 46;

	/** The calendar's last tint: so many on one day are red. */
	private static final int RED = 9;

	private static final int TEN_DAYS = 10;

	private static final int HALF_MONTH = 15;

	private final Chronicle chronicle;

	NewestMonth(Chronicle chronicle) {
		this.chronicle = chronicle;
	}

	@Nullable LocalDate newestDay() {
		return this.chronicle.newestDay().orElse(null);
	}

	@Nullable Recorded find() {
		Optional<LocalDate> newest = this.chronicle.newestDay();
		return newest.map(YearMonth::from).map(this::recorded).orElse(null);
	}

	/** An issue covers two months; the older one is drawn too if it is recorded. */
	private Recorded recorded(YearMonth month) {
		SortedMap<LocalDate, Integer> counts = this.chronicle.days(month.minusMonths(1).atDay(1), month.atEndOfMonth());
		YearMonth first = YearMonth.from(counts.firstKey());
		TreeMap<LocalDate, List<ChronicleEntry>> days = this.chronicle.touching(month.atDay(1), month.atEndOfMonth())
			.stream()
			.filter((entry) -> YearMonth.from(entry.from()).equals(month))
			.collect(Collectors.groupingBy(ChronicleEntry::from, TreeMap::new, Collectors.toList()));
		int paragraphs = counts.values().stream().mapToInt(Integer::intValue).sum();
		int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
		String span = ChineseDates.month(first) + (first.equals(month) ? "" : "至"
				+ ((first.getYear() == month.getYear()) ? month.getMonthValue() + "月" : ChineseDates.month(month)));
		String label = "%s每天的记事条数，最多一天%d条".formatted(span, most);
		return new Recorded(span + "，共" + paragraphs + "条记事", BarChart.of(columns(first, month, counts), RISE, RED),
				label, days.descendingMap().entrySet().stream().limit(DAYS).map(NewestMonth::day).toList());
	}

	private static List<Column> columns(YearMonth first, YearMonth last, Map<LocalDate, Integer> counts) {
		List<Column> columns = new ArrayList<>();
		int every = first.equals(last) ? TEN_DAYS : HALF_MONTH;
		first.atDay(1).datesUntil(last.atEndOfMonth().plusDays(1)).forEach((day) -> {
			String name = ChineseDates.dayOfYear(day);
			boolean tick = day.getDayOfMonth() % every == 1 && day.getDayOfMonth() <= day.lengthOfMonth() - every / 2;
			columns.add(new Column(name, counts.getOrDefault(day, 0), "/chronicle/" + day, tick ? name : null));
		});
		return columns;
	}

	private static Day day(Map.Entry<LocalDate, List<ChronicleEntry>> recorded) {
		LocalDate day = recorded.getKey();
		String text = recorded.getValue().getFirst().paragraphs().getFirst();
		return new Day(ChineseDates.dayOfYear(day), ChineseDates.weekday(day) + "　" + count(recorded.getValue()) + "条",
				"/chronicle/" + day, CodePoints.shortened(text, TEXT + 1));
	}

	private static int count(List<ChronicleEntry> entries) {
		return entries.stream().mapToInt((entry) -> entry.paragraphs().size()).sum();
	}

}
