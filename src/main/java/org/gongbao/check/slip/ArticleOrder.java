package org.gongbao.check.slip;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.gongbao.check.Check;
import org.gongbao.check.Findings;
import org.gongbao.check.Found;
import org.gongbao.check.Subject;
import org.gongbao.check.text.Piece;

/**
 * Chapters and articles count upwards: columns read in the wrong order show here first.
 */
@Component
@Order(220)
class ArticleOrder implements Check {

	private static final Map<String, Pattern> HEADINGS = Map.of("章", heading("章"), "条", heading("条"));

	@Override
	public void check(Subject subject, Findings findings) {
		subject.pieces()
			.stream()
			.filter((piece) -> piece.field().equals("text") || piece.field().equals("fullText"))
			.forEach((piece) -> List.of("章", "条").forEach((unit) -> check(piece, unit, findings)));
		findings.passed("章、条的次序连贯");
	}

	private static void check(Piece piece, String unit, Findings findings) {
		Matcher heading = HEADINGS.getOrDefault(unit, heading(unit)).matcher(piece.text());
		Set<Integer> seen = new HashSet<>();
		int before = 0;
		String named = "";
		while (heading.find()) {
			int number = Numeral.value(heading.group(1));
			String name = heading.group().strip();
			// A set of rules within the same text counts from one again.
			if (number == 1) {
				before = 0;
			}
			if (number != before + 1 && !isAccountedFor(before, number, seen)) {
				findings.add(found(piece, unit, name, named).showing(words(piece.text(), heading.start())));
			}
			seen.add(number);
			before = number;
			named = name;
		}
	}

	// What is missing here stood too early and has been reported there.
	private static boolean isAccountedFor(int before, int number, Set<Integer> seen) {
		return number > before && before > 0
				&& IntStream.range(before + 1, number).allMatch((missing) -> seen.contains(missing));
	}

	private static Found found(Piece piece, String unit, String name, String named) {
		String where = named.isEmpty() ? "它前面没有第一" + unit : "它前面是" + named;
		return Found.advisory("articles-out-of-order", piece.part(), piece.field())
			.saying("%s的次序不对，疑为分栏错序".formatted(name), "%s。可能有漏掉的%s，或分栏时读错了次序。请对照印本。".formatted(where, unit))
			.about(name + "|" + named);
	}

	private static String words(String text, int start) {
		int from = start;
		while (from < text.length() && Character.isWhitespace(text.charAt(from))) {
			from++;
		}
		int end = text.indexOf('\n', from);
		return text.substring(from, Math.min((end < 0) ? text.length() : end, from + 24));
	}

	private static Pattern heading(String unit) {
		return Pattern.compile("(?m)^[\\s　#*]*第([一二三四五六七八九十百零〇两0-9]{1,7})" + unit + "(?=[\\s　*]|$)");
	}

}
