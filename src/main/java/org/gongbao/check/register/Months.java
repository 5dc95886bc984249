package org.gongbao.check.register;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongbao.issue.ContentsKind;
import org.gongbao.manuscript.IssueFacts;
import org.gongbao.web.ChineseDates;

/**
 * The months a chronicle is about: those its line in the contents names, else the issue's
 * year and the one before.
 *
 * @param first the first month
 * @param last the last month
 */
record Months(YearMonth first, YearMonth last) {

	private static final Pattern RANGE = Pattern.compile(
			"(\\d{4})\\s*年\\s*(\\d{1,2})\\s*月?\\s*(?:(?:至|到|[-—–－~～]+)\\s*(?:(\\d{4})\\s*年\\s*)?(\\d{1,2})\\s*月)?");

	static Months of(IssueFacts facts) {
		return facts.contents()
			.stream()
			.filter((line) -> line.kind() == ContentsKind.CHRONICLE)
			.map((line) -> RANGE.matcher(line.title()))
			.filter(Matcher::find)
			.filter((range) -> isMonth(range.group(2)) && (range.group(4) == null || isMonth(range.group(4))))
			.map(Months::read)
			.findFirst()
			.orElseGet(() -> new Months(YearMonth.of(facts.year() - 1, 1), YearMonth.of(facts.year(), 12)));
	}

	boolean touch(LocalDate from, LocalDate to) {
		return !YearMonth.from(to).isBefore(this.first) && !YearMonth.from(from).isAfter(this.last);
	}

	String name() {
		String from = ChineseDates.month(this.first);
		return this.first.equals(this.last) ? from : from + "至" + ChineseDates.month(this.last);
	}

	private static Months read(Matcher range) {
		YearMonth first = YearMonth.of(Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2)));
		if (range.group(4) == null) {
			return new Months(first, first);
		}
		int year = (range.group(3) != null) ? Integer.parseInt(range.group(3)) : first.getYear();
		return new Months(first, YearMonth.of(year, Integer.parseInt(range.group(4))));
	}

	private static boolean isMonth(String digits) {
		int month = Integer.parseInt(digits);
		return month >= 1 && month <= 12;
	}

}
