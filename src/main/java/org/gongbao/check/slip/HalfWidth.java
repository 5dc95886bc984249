package org.gongbao.check.slip;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
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

/**
 * Western punctuation after Chinese words: the print has Chinese marks, the recogniser
 * lost them.
 */
@Component
@Order(280)
class HalfWidth implements Check {

	private static final Pattern MARK = Pattern
		.compile("[,;:?!](?<=[\\p{IsHan}”》）)%〕].)(?=[\\s\\p{IsHan}“《（(\\d]|$)|(?<!])\\([^()\\n]{0,80}\\)");

	private static final Map<String, String> FULL = Map.of(",", "，", ";", "；", ":", "：", "?", "？", "!", "！");

	@Override
	public void check(Subject subject, Findings findings) {
		Slips.in(subject.pieces(), HalfWidth::places)
			.forEach((part, words) -> words.values()
				.forEach((slips) -> findings.add(Found.note("half-width", part, slips.field())
					.saying("有%d处半角标点".formatted(slips.count()), "中文里的逗号、分号、冒号和括号应当用全角。印本多半是全角，识别时变成了半角。")
					.showing(slips.first())
					.fixedBy("%d处改为全角".formatted(slips.count()), Rewriting.of(part, HalfWidth::widened)))));
	}

	private static List<Slips.Place> places(Piece piece) {
		List<Slips.Place> places = new ArrayList<>();
		Matcher matcher = MARK.matcher(piece.text());
		while (matcher.find()) {
			if (!widened(matcher.toMatchResult()).equals(matcher.group())) {
				places.add(new Slips.Place(matcher.start(), matcher.end(), "half"));
			}
		}
		return places;
	}

	// What stands in brackets may itself have marks, so once is not always enough.
	static String widened(String text) {
		String once = MARK.matcher(text).replaceAll((match) -> Matcher.quoteReplacement(widened(match)));
		return once.equals(text) ? text : widened(once);
	}

	private static String widened(MatchResult match) {
		String found = match.group();
		if (found.length() == 1) {
			return FULL.getOrDefault(found, found);
		}
		boolean chinese = found.codePoints()
			.anyMatch((c) -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
		return chinese ? "（" + found.substring(1, found.length() - 1) + "）" : found;
	}

}
