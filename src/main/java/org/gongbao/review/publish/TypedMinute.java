package org.gongbao.review.publish;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongbao.web.ChineseDates;

/**
 * A minute as people type it, the day in one field and the time in another: 2023年5月18日,
 * 2023-5-18, 2023.5.18, 20230518; 9:00, 09：00, 9点, 9点半, 上午9时30分, 下午3点, 0900.
 */
final class TypedMinute {

	private static final int LONGEST = 40;

	private static final Pattern DAY = Pattern.compile("(\\d{4})[年./-]?(\\d{1,2})[月./-]?(\\d{1,2})[日号]?");

	private static final Pattern TIME = Pattern
		.compile("(上午|早上|中午|下午|晚上)?(\\d{1,2})(?:[:点时](\\d{1,2})?分?(?::00)?|(\\d{2}))(半|整)?");

	private static final int HALF = 30;

	private static final int NOON = 12;

	private TypedMinute() {
	}

	static Optional<LocalDate> day(String typed) {
		Matcher matcher = DAY.matcher(folded(typed));
		try {
			return matcher.matches()
					? Optional
						.of(LocalDate.of(number(matcher.group(1)), number(matcher.group(2)), number(matcher.group(3))))
					: Optional.empty();
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	static Optional<LocalTime> time(String typed) {
		Matcher matcher = TIME.matcher(folded(typed));
		if (!matcher.matches()) {
			return Optional.empty();
		}
		String minute = (matcher.group(3) != null) ? matcher.group(3) : matcher.group(4);
		int minutes = (minute != null) ? number(minute) : ("半".equals(matcher.group(5)) ? HALF : 0);
		int hour = number(matcher.group(2));
		String half = matcher.group(1);
		boolean afternoon = "下午".equals(half) || "晚上".equals(half) || ("中午".equals(half) && hour < NOON - 1);
		try {
			return Optional.of(LocalTime.of((afternoon && hour < NOON) ? hour + NOON : hour, minutes));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	static Instant at(LocalDate day, LocalTime time) {
		return day.atTime(time).atZone(ChineseDates.ZONE).toInstant();
	}

	private static String folded(String typed) {
		return (typed.length() > LONGEST) ? ""
				: Normalizer.normalize(typed, Normalizer.Form.NFKC)
					.replaceAll("[\\s\\u3000]", "")
					.replaceAll("[—–−]", "-");
	}

	private static int number(String digits) {
		return Integer.parseInt(digits);
	}

}
