package org.gongbao.chronicle;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.gongbao.chronicle.Chronicle.MonthCount;
import org.gongbao.chronicle.MonthView.Turn;
import org.gongbao.chronicle.YearView.Square;
import org.gongbao.chronicle.YearView.Tile;

/** Builds a year of the chronicle: twelve small calendars, tinted as the large one is. */
@Component
class YearPage {

	private static final int MONTHS = 12;

	private static final int WEEK = 7;

	/** How far the squares stand apart. */
	private static final int STEP = 32;

	private static final int SIDE = 30;

	private final Chronicle chronicle;

	private final FilterForms forms;

	YearPage(Chronicle chronicle, FilterForms forms) {
		this.chronicle = chronicle;
		this.forms = forms;
	}

	/** Nothing for a year of which nothing is recorded. */
	@Nullable YearView view(int year) {
		List<MonthCount> all = this.chronicle.months();
		Map<YearMonth, MonthCount> months = all.stream()
			.filter((one) -> one.month().getYear() == year)
			.collect(Collectors.toMap(MonthCount::month, Function.identity()));
		if (months.isEmpty()) {
			return null;
		}
		SortedMap<LocalDate, Integer> days = this.chronicle.days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
		List<Tile> tiles = new ArrayList<>();
		for (int month = 1; month <= MONTHS; month++) {
			YearMonth each = YearMonth.of(year, month);
			tiles.add(tile(each, months.get(each), days));
		}
		int entries = months.values().stream().mapToInt(MonthCount::entries).sum();
		int paragraphs = months.values().stream().mapToInt(MonthCount::paragraphs).sum();
		return new YearView(year, turn(all, year, -1), turn(all, year, 1),
				"%d年有%d个月收录大事记，共%d则，%d条记事。".formatted(year, months.size(), entries, paragraphs), tiles,
				this.forms.form(ChronicleFilter.ALL));
	}

	private static @Nullable Turn turn(List<MonthCount> months, int year, int step) {
		return months.stream()
			.map((one) -> one.month().getYear())
			.filter((one) -> Integer.signum(one - year) == step)
			.reduce((one, two) -> ((one - two) * step < 0) ? one : two)
			.map((one) -> new Turn(one + "年", "/chronicle/" + one))
			.orElse(null);
	}

	private static Tile tile(YearMonth month, @Nullable MonthCount count, Map<LocalDate, Integer> days) {
		List<Square> squares = new ArrayList<>();
		int blank = month.atDay(1).getDayOfWeek().getValue() - 1;
		int recorded = 0;
		for (int day = 1; day <= month.lengthOfMonth(); day++) {
			LocalDate date = month.atDay(day);
			int place = blank + day - 1;
			int much = days.getOrDefault(date, 0);
			recorded += (much > 0) ? 1 : 0;
			squares.add(new Square(place % WEEK * STEP, place / WEEK * STEP, MonthCalendar.heat(much),
					(much > 0) ? "/chronicle/" + date : null,
					month.getMonthValue() + "月" + day + "日，" + ((much > 0) ? much + "条" : "无记事"), day));
		}
		int rows = (blank + month.lengthOfMonth() + WEEK - 1) / WEEK;
		String words = (count != null)
				? "%d月日历：%d天有记事，共%d条".formatted(month.getMonthValue(), recorded, count.paragraphs())
				: month.getMonthValue() + "月日历：未收录大事记";
		return new Tile(month.getMonthValue(), (count != null) ? "/chronicle/" + month : null,
				(count != null) ? count.entries() : 0, (count != null) ? count.paragraphs() : 0, words,
				rows * STEP - (STEP - SIDE), squares);
	}

}
