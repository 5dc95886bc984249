package org.gongbao.importing.reading;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Gives the days of a chronicle their year: the one printed, else that of the heading
 * (2022年12月至2023年1月), else the issue's, one later after December.
 */
final class ChronicleYears {

	private static final Pattern RANGE = Pattern.compile(
			"(?<y>(?:19|20)\\d\\d)年?[.]?(?<m>\\d{1,2})月?(?:份)?(?:至|到|—+|–|-+|~|～|－|―)(?:(?<ey>(?:19|20)\\d\\d)年)?(?<em>\\d{1,2})月");

	private static final Pattern ONE = Pattern.compile("(?<y>(?:19|20)\\d\\d)年(?:(?<m>\\d{1,2})月)?");

	private @Nullable YearMonth from;

	private @Nullable YearMonth to;

	private int year;

	private int month;

	ChronicleYears(int issueYear) {
		this.year = issueYear;
	}

	/** Take the range from a heading, if it gives one and none is known yet. */
	void heading(String squeezed) {
		if (this.from != null || squeezed.length() > 60) {
			return;
		}
		Matcher range = RANGE.matcher(squeezed);
		Matcher one = ONE.matcher(squeezed);
		if (range.find()) {
			int first = Integer.parseInt(range.group("y"));
			int firstMonth = Integer.parseInt(range.group("m"));
			int lastMonth = Integer.parseInt(range.group("em"));
			String last = range.group("ey");
			span(first, firstMonth,
					(last != null) ? Integer.parseInt(last) : first + ((lastMonth < firstMonth) ? 1 : 0), lastMonth);
		}
		else if (one.find()) {
			int only = Integer.parseInt(one.group("y"));
			String month = one.group("m");
			span(only, (month != null) ? Integer.parseInt(month) : 1, only,
					(month != null) ? Integer.parseInt(month) : 12);
		}
	}

	/**
	 * Without a heading, an issue whose chronicle begins in autumn but that is numbered
	 * early looks back.
	 */
	void startAt(int firstMonth, int lastMonth, int issueNumber) {
		if (this.from == null && firstMonth >= 10 && (lastMonth < firstMonth || issueNumber == 1)) {
			this.year = this.year - 1;
		}
	}

	Optional<LocalDate> first(int printedMonth, int day, @Nullable Integer printedYear) {
		int wanted = (printedYear != null) ? printedYear : yearOf(printedMonth);
		this.year = wanted;
		this.month = printedMonth;
		return Dates.of(wanted, printedMonth, day);
	}

	/** The month of the last day read, 0 before the first. */
	int month() {
		return this.month;
	}

	void month(int heading) {
		this.year = yearOf(heading);
		this.month = heading;
	}

	boolean isOutside(LocalDate day) {
		YearMonth first = this.from;
		YearMonth last = this.to;
		YearMonth month = YearMonth.from(day);
		return first != null && last != null && (month.isBefore(first) || month.isAfter(last));
	}

	private int yearOf(int printedMonth) {
		YearMonth first = this.from;
		YearMonth last = this.to;
		if (first != null && last != null) {
			for (int candidate = first.getYear(); candidate <= last.getYear(); candidate++) {
				YearMonth month = YearMonth.of(candidate, Math.clamp(printedMonth, 1, 12));
				if (!month.isBefore(first) && !month.isAfter(last)) {
					return candidate;
				}
			}
			return (this.month == 0) ? first.getYear() : this.year;
		}
		return (this.month >= 10 && printedMonth <= 3) ? this.year + 1 : this.year;
	}

	private void span(int firstYear, int firstMonth, int lastYear, int lastMonth) {
		if (firstMonth < 1 || firstMonth > 12 || lastMonth < 1 || lastMonth > 12) {
			return;
		}
		this.from = YearMonth.of(firstYear, firstMonth);
		this.to = YearMonth.of(lastYear, lastMonth);
		this.year = firstYear;
	}

}
