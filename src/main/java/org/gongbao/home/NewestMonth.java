package org.gongbao.home;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

	private final Chronicle chronicle;

	NewestMonth(Chronicle chronicle) {
		this.chronicle = chronicle;
	}

	@Nullable Recorded find() {
		Optional<LocalDate> newest = this.chronicle.newestDay();
		return newest.map(YearMonth::from).map(this::recorded).orElse(null);
	}

	private Recorded recorded(YearMonth month) {
		TreeMap<LocalDate, List<ChronicleEntry>> days = this.chronicle.touching(month.atDay(1), month.atEndOfMonth())
			.stream()
			.filter((entry) -> YearMonth.from(entry.from()).equals(month))
			.collect(Collectors.groupingBy(ChronicleEntry::from, TreeMap::new, Collectors.toList()));
		int entries = days.values().stream().mapToInt(List::size).sum();
		int most = days.values().stream().mapToInt(NewestMonth::count).max().orElse(0);
		String meta = "%s，共%d则".formatted(ChineseDates.month(month), entries);
		String label = "%s每天的记事条数，最多一天%d条".formatted(ChineseDates.month(month), most);
		return new Recorded(meta, BarChart.of(columns(month, days), RISE, Math.max(2, most)), label,
				days.descendingMap().entrySet().stream().limit(DAYS).map(NewestMonth::day).toList());
	}

	private static List<Column> columns(YearMonth month, Map<LocalDate, List<ChronicleEntry>> days) {
		List<Column> columns = new ArrayList<>();
		for (int number = 1; number <= month.lengthOfMonth(); number++) {
			LocalDate day = month.atDay(number);
			String name = ChineseDates.dayOfYear(day);
			columns.add(new Column(name, count(days.getOrDefault(day, List.of())), "/chronicle/" + day,
					(number % 10 == 1 && number < 31) ? name : null));
		}
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
