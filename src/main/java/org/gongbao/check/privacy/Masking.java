package org.gongbao.check.privacy;

import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import org.gongbao.check.Fix;
import org.gongbao.check.text.Rewriting;
import org.gongbao.manuscript.PartKey;
import org.gongbao.privacy.DigitRuns;

/**
 * Covers the middle of a number, so that those concerned still know it and nobody else
 * does.
 */
final class Masking {

	private Masking() {
	}

	/** A number with only its beginning and end left. */
	static String masked(String digits) {
		int before = (digits.length() > 14) ? 4 : 3;
		int after = 2;
		return digits.substring(0, before) + "*".repeat(digits.length() - before - after)
				+ digits.substring(digits.length() - after);
	}

	static Fix fix(PartKey part, String digits) {
		return new Fix("遮成“%s”".formatted(masked(digits)),
				Rewriting.of(part, rewrite(digits::equals, digits.length())));
	}

	private static UnaryOperator<String> rewrite(Predicate<String> wanted, int least) {
		return (text) -> {
			StringBuilder masked = new StringBuilder(text);
			for (DigitRuns.Run run : DigitRuns.in(text, least).reversed()) {
				if (wanted.test(run.digits())) {
					masked.replace(run.start(), run.end(), masked(run.digits()));
				}
			}
			return masked.toString();
		};
	}

}
