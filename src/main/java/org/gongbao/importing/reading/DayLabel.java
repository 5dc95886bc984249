package org.gongbao.importing.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The day or range an entry of the chronicle begins with.
 *
 * @param printed as printed, without bullet and brackets
 * @param bullet whether a bullet stands before it
 * @param year of the first day, null if not printed
 * @param month of the first day, null if not printed
 * @param day the first day
 * @param endYear of the last day, null if not printed
 * @param endMonth of the last day, null if not printed
 * @param endDay the last day, null for a single day
 * @param end where the sentence begins in the line's text
 */
record DayLabel(String printed, boolean bullet, @Nullable Integer year, @Nullable Integer month, int day,
		@Nullable Integer endYear, @Nullable Integer endMonth, @Nullable Integer endDay, int end) {

	static final String BULLETS = "●○◆◇■□▲△★☆◎⊙•·‧・▪∎➢*＊◉⚫⬤◦";

	private static final String NUMBER = "(?:\\d\\s?\\d?|[一二三四五六七八九十]{1,3})";

	private static final String YEAR = "(?:19|20)\\s?\\d\\s?\\d";

	private static final String DASH = "(?:至|到|—+|–|-+|~|－|―|─|━|一(?=\\s*\\d)|、|和)";

	private static final Pattern LABEL = Pattern
		.compile("(?<bullet>[" + BULLETS + "]?)\\s*(?<open>[(【〔\\[])?\\s*(?<label>(?:(?<y>" + YEAR
				+ ")\\s*年\\s*)?(?:(?<m>" + NUMBER + ")\\s*月\\s*)?(?<d>" + NUMBER + ")(?:\\s*日)?(?:\\s*" + DASH
				+ "\\s*(?:(?<ey>" + YEAR + ")\\s*年\\s*)?(?:(?<em>" + NUMBER + ")\\s*月\\s*)?(?<ed>" + NUMBER
				+ ")\\s*日|(?<=日)))\\s*[)】〕\\]]?[\\s:,]*");

	private static final Pattern BULLET = Pattern.compile("[" + BULLETS + "]\\s*(?=\\S)");

	/**
	 * The label a line starts with; a day without month counts only if
	 * {@code monthKnown}.
	 */
	static Optional<DayLabel> parse(Line line, boolean monthKnown) {
		String text = line.folded();
		int day = text.indexOf('日');
		if (day < 0 || day > 60) {
			return Optional.empty();
		}
		Matcher matcher = LABEL.matcher((text.length() > 80) ? text.substring(0, 80) : text);
		if (!matcher.lookingAt() || (matcher.group("m") == null && !monthKnown) || oneLetterMonth(matcher)) {
			return Optional.empty();
		}
		boolean bullet = !matcher.group("bullet").isEmpty() || line.bullet();
		return Optional.of(new DayLabel(line.text().substring(matcher.start("label"), matcher.end("label")).strip(),
				bullet, number(matcher, "y"), number(matcher, "m"), Dates.number(matcher.group("d")),
				number(matcher, "ey"), number(matcher, "em"), number(matcher, "ed"), matcher.end()));
	}

	/**
	 * Where the text begins after a bullet that has no label; 0 if there is no bullet.
	 */
	static int afterBullet(Line line) {
		Matcher matcher = BULLET.matcher(line.folded());
		return matcher.lookingAt() ? matcher.end() : 0;
	}

	// 一日 is an ordinary word where no month stands before it.
	private static boolean oneLetterMonth(Matcher matcher) {
		return matcher.group("m") == null && !Character.isDigit(matcher.group("d").charAt(0));
	}

	private static @Nullable Integer number(Matcher matcher, String group) {
		String printed = matcher.group(group);
		return (printed != null) ? Integer.valueOf(Dates.number(printed)) : null;
	}

}
