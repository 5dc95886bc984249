package org.gongbao.check.slip;

import java.util.ArrayList;
import java.util.List;
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

/** Letters O and l inside numbers, where a nought and a one are meant. */
@Component
@Order(250)
class DigitLetters implements Check {

	private static final Pattern MIXED = Pattern
		.compile("(?<![A-Za-z0-9])(?:[0-9]+[OolI][0-9OolI]*|[OlI]+[0-9][0-9OolI]*)(?=\\s?[年月日号条项个万亿元%时分人家件户〕\\]）)])");

	@Override
	public void check(Subject subject, Findings findings) {
		Slips.in(subject.pieces(), DigitLetters::places)
			.forEach((part,
					words) -> words.forEach((word,
							slips) -> findings.add(Found.advisory("digit-letter", part, slips.field())
								.saying("数字“%s”里有字母".formatted(word), "字母O、l、I可能应是数字0、1。请对照印本改正。")
								.about(word + slips.all())
								.showing(slips.first())
								.withExcerpt(slips.shown())
								.fixedBy("“%s”改为“%s”".formatted(word, digits(word)),
										Rewriting.of(part, (text) -> replaced(text, word))))));
		findings.passed("数字里没有混入字母");
	}

	private static List<Slips.Place> places(Piece piece) {
		List<Slips.Place> places = new ArrayList<>();
		Matcher matcher = MIXED.matcher(piece.text());
		while (matcher.find()) {
			places.add(new Slips.Place(matcher.start(), matcher.end(), matcher.group()));
		}
		return places;
	}

	private static String replaced(String text, String word) {
		return MIXED.matcher(text).replaceAll((match) -> match.group().equals(word) ? digits(word) : match.group());
	}

	private static String digits(String word) {
		return word.replaceAll("[Oo]", "0").replaceAll("[lI]", "1");
	}

}
