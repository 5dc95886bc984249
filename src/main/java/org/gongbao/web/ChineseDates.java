package org.gongbao.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/**
 * Dates as Chinese readers write them, and the one zone in which a moment becomes a date.
 */
public final class ChineseDates {

	/** The zone of every date in the gazette. */
	public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ZONE);

	private static final String WEEKDAYS = "一二三四五六日";

	private ChineseDates() {
	}

	/**
	 * A day in full.
	 * @param date the day
	 * @return such as 2023年3月20日
	 */
	public static String date(LocalDate date) {
		return date.getYear() + "年" + dayOfYear(date);
	}

	/**
	 * A day without its year.
	 * @param date the day
	 * @return such as 3月20日
	 */
	public static String dayOfYear(LocalDate date) {
		return date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
	}

	/**
	 * A month.
	 * @param month the month
	 * @return such as 2023年3月
	 */
	public static String month(YearMonth month) {
		return month.getYear() + "年" + month.getMonthValue() + "月";
	}

	/**
	 * A day of the week.
	 * @param date the day
	 * @return such as 星期一
	 */
	public static String weekday(LocalDate date) {
		return "星期" + WEEKDAYS.charAt(date.getDayOfWeek().getValue() - 1);
	}

	/**
	 * A span of days, saying year and month only where they change.
	 * @param from first day
	 * @param to last day
	 * @return such as 2023年3月4日至11日, or the day alone when both are the same
	 */
	public static String span(LocalDate from, LocalDate to) {
		if (from.equals(to)) {
			return date(from);
		}
		if (from.getYear() != to.getYear()) {
			return date(from) + "至" + date(to);
		}
		boolean oneMonth = from.getMonth() == to.getMonth();
		return date(from) + "至" + (oneMonth ? to.getDayOfMonth() + "日" : dayOfYear(to));
	}

	/**
	 * A moment to the minute, as the rules want a time of publication shown.
	 * @param moment the moment
	 * @return such as 2023-05-18 09:00, in Shanghai
	 */
	public static String minute(Instant moment) {
		return MINUTE.format(moment);
	}

}
