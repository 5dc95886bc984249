package org.gongbao.personnel.tenure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;

import org.jspecify.annotations.Nullable;

import org.gongbao.web.ChineseDates;

/**
 * When something happened, as exactly as is known: on one of these days.
 *
 * @param earliest the first day on which it can have happened
 * @param latest the last one, not before the first
 */
public record When(LocalDate earliest, LocalDate latest) implements Comparable<When> {

	private static final Comparator<When> IN_TIME = Comparator.comparing(When::latest).thenComparing(When::earliest);

	/**
	 * Makes sure that the days are in order.
	 * @throws IllegalArgumentException if they are not
	 */
	public When {
		if (latest.isBefore(earliest)) {
			throw new IllegalArgumentException(latest + " is before " + earliest);
		}
	}

	/**
	 * On a day that is known.
	 * @param day the day
	 * @return that day
	 */
	public static When on(LocalDate day) {
		return new When(day, day);
	}

	/**
	 * Some day of the months from one to another.
	 * @param first the first month
	 * @param last the last one; where it is earlier than the first, the first
	 * @return any of their days
	 */
	public static When within(YearMonth first, YearMonth last) {
		return new When(first.atDay(1), (last.isBefore(first) ? first : last).atEndOfMonth());
	}

	/**
	 * Reads a date as exact as it is printed.
	 * @param iso ISO 8601, exact to the day, the month or the year
	 * @return any day it can mean
	 * @throws DateTimeException if there is no such date
	 */
	public static When of(String iso) {
		return switch (iso.length()) {
			case 4 -> within(YearMonth.of(Integer.parseInt(iso), 1), YearMonth.of(Integer.parseInt(iso), 12));
			case 7 -> within(YearMonth.parse(iso), YearMonth.parse(iso));
			default -> on(LocalDate.parse(iso));
		};
	}

	/**
	 * Reads a date that may be missing or no date at all.
	 * @param iso likewise, may be null
	 * @return any day it can mean, null for what is none
	 */
	public static @Nullable When read(@Nullable String iso) {
		try {
			return (iso != null) ? of(iso) : null;
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	/**
	 * Whether the day is known.
	 * @return true if there is only one
	 */
	public boolean exact() {
		return this.earliest.equals(this.latest);
	}

	/**
	 * The same, but not before something else.
	 * @param other what it cannot precede
	 * @return both bounds moved on where they lie before the other's
	 */
	public When notBefore(When other) {
		LocalDate first = this.earliest.isBefore(other.earliest) ? other.earliest : this.earliest;
		LocalDate last = this.latest.isBefore(other.latest) ? other.latest : this.latest;
		return new When(first, last);
	}

	/**
	 * The better of two statements about the same beginning: the more exact one where one
	 * contains the other, else the earlier one.
	 * @param other another statement
	 * @return one of the two
	 */
	public When sharpened(When other) {
		if (contains(other)) {
			return other;
		}
		return (other.contains(this) || compareTo(other) <= 0) ? this : other;
	}

	private boolean contains(When other) {
		return !other.earliest.isBefore(this.earliest) && !other.latest.isAfter(this.latest);
	}

	/**
	 * As readers write it.
	 * @return such as 2023年4月28日, 2023年4月, 2023年3月至4月, 2023年
	 */
	public String words() {
		if (exact()) {
			return ChineseDates.date(this.earliest);
		}
		YearMonth first = YearMonth.from(this.earliest);
		YearMonth last = YearMonth.from(this.latest);
		if (first.equals(last)) {
			return ChineseDates.month(first);
		}
		if (first.getYear() != last.getYear()) {
			return ChineseDates.month(first) + "至" + ChineseDates.month(last);
		}
		boolean wholeYear = first.getMonthValue() == 1 && last.getMonthValue() == 12;
		return wholeYear ? first.getYear() + "年" : ChineseDates.month(first) + "至" + last.getMonthValue() + "月";
	}

	@Override
	public int compareTo(When other) {
		return IN_TIME.compare(this, other);
	}

}
