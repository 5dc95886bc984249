package org.gongbao.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The day a sentence gives for the end of another document, where that is not the day on
 * which the document with the sentence begins: 《…》（…号）自2024年1月1日起废止.
 */
final class RepealDay {

	private static final Pattern END = Pattern
		.compile("(?:自|从|于)(?<year>\\d{4})年(?<month>\\d{1,2})月(?<day>\\d{1,2})日起?[^。；;，,]{0,6}(?:废止|作废|失效|停止执行)");

	private RepealDay() {
	}

	/**
	 * Reads the sentences of one document.
	 * @param sentences those that end something
	 * @param printed the ended document's number as printed
	 * @return the day, null if no sentence with that number gives one
	 */
	static @Nullable LocalDate of(List<String> sentences, String printed) {
		String number = squeezed(printed);
		return sentences.stream()
			.map(RepealDay::squeezed)
			.filter((sentence) -> sentence.contains(number))
			.map(RepealDay::day)
			.filter((day) -> day != null)
			.findFirst()
			.orElse(null);
	}

	private static @Nullable LocalDate day(String sentence) {
		Matcher end = END.matcher(sentence);
		if (!end.find()) {
			return null;
		}
		try {
			return LocalDate.of(Integer.parseInt(end.group("year")), Integer.parseInt(end.group("month")),
					Integer.parseInt(end.group("day")));
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	private static String squeezed(String text) {
		return text.replaceAll("[\\s\\u3000]+", "");
	}

}
