package org.gongbao.personnel;

import java.time.YearMonth;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.gongbao.issue.ContentsKind;
import org.gongbao.issue.IssueDetails;
import org.gongbao.personnel.tenure.When;

/**
 * The months a list of acts is headed with: 人事任免（2023年3月至4月）. Gazettes print them in the
 * contents or above the list, where they are kept as a note of each batch.
 */
final class PrintedMonths {

	private static final Pattern MONTHS = Pattern
		.compile("(?<year>\\d{4})年(?<first>\\d{1,2})月(?:\\s*[至到—－～~-]+\\s*(?:(?<toYear>\\d{4})年)?(?<last>\\d{1,2})月)?");

	private static final Pattern AROUND = Pattern.compile("^\\s*[(（]?|份?\\s*[)）]?\\s*$");

	private PrintedMonths() {
	}

	/** What the contents of an issue say, null if nothing. */
	static @Nullable When inContents(IssueDetails issue) {
		return issue.contents()
			.stream()
			.filter((line) -> line.kind() == ContentsKind.APPOINTMENTS)
			.map((line) -> MONTHS.matcher(line.title()))
			.filter(Matcher::find)
			.map(PrintedMonths::months)
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

	/** What the notes of a batch say, null if nothing. */
	static @Nullable When inNotes(@Nullable String notes) {
		return (notes != null)
				? notes.lines().map(PrintedMonths::ofLine).filter(Objects::nonNull).findFirst().orElse(null) : null;
	}

	/** The months, if a line says nothing else; a day is none. */
	static @Nullable When ofLine(String line) {
		Matcher months = MONTHS.matcher(AROUND.matcher(line).replaceAll(""));
		return months.matches() ? months(months) : null;
	}

	private static @Nullable When months(Matcher found) {
		int year = Integer.parseInt(found.group("year"));
		int first = Integer.parseInt(found.group("first"));
		int last = (found.group("last") != null) ? Integer.parseInt(found.group("last")) : first;
		int toYear = (found.group("toYear") != null) ? Integer.parseInt(found.group("toYear")) : year;
		boolean real = first >= 1 && first <= 12 && last >= 1 && last <= 12;
		return real ? When.within(YearMonth.of(year, first), YearMonth.of(toYear, last)) : null;
	}

}
