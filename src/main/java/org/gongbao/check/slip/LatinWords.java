package org.gongbao.check.slip;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.gongbao.check.Check;
import org.gongbao.check.Findings;
import org.gongbao.check.Found;
import org.gongbao.check.Subject;
import org.gongbao.check.text.Piece;
import org.gongbao.check.text.Rewriting;
import org.gongbao.manuscript.PartKey;

/**
 * Small English words between Chinese ones: a recogniser translated instead of reading.
 */
@Component
@Order(240)
class LatinWords implements Check {

	private static final Pattern WORD = Pattern.compile(
			"(?<=[\\p{IsHan}”》）])[ \\t]*\\b(and|or|of|the|to|in|for|with|by|is|on|at|from|as)\\b[ \\t]*(?=[\\p{IsHan}“《（])",
			Pattern.CASE_INSENSITIVE);

	private static final Map<String, String> MEANT = Map.of("and", "和", "or", "或", "of", "的", "to", "至");

	@Override
	public void check(Subject subject, Findings findings) {
		Slips.in(subject.pieces(), LatinWords::places)
			.forEach((part, words) -> words.forEach((word, slips) -> findings.add(found(part, word, slips))));
		findings.passed("中文之间没有夹杂英文虚词");
	}

	private static Found found(PartKey part, String word, Slips slips) {
		String meant = MEANT.get(word);
		Found found = Found.advisory("latin-word", part, slips.field())
			.saying("中文之间夹有“%s”".formatted(word) + ((meant != null) ? "，疑为“%s”".formatted(meant) : ""),
					"有%d处，可能是识别时认错。请对照印本改正。".formatted(slips.count()))
			.about(word + slips.all())
			.showing(slips.first())
			.withExcerpt(slips.shown());
		return (meant != null) ? found.fixedBy("%d处“%s”改为“%s”".formatted(slips.count(), word, meant),
				Rewriting.of(part, (text) -> replaced(text, word, meant))) : found;
	}

	private static List<Slips.Place> places(Piece piece) {
		List<Slips.Place> places = new ArrayList<>();
		Matcher matcher = WORD.matcher(piece.text());
		while (matcher.find()) {
			places.add(new Slips.Place(matcher.start(), matcher.end(), matcher.group(1).toLowerCase(Locale.ROOT)));
		}
		return places;
	}

	private static String replaced(String text, String word, String meant) {
		return WORD.matcher(text)
			.replaceAll(
					(match) -> word.equalsIgnoreCase(match.group(1)) ? meant : Matcher.quoteReplacement(match.group()));
	}

}
