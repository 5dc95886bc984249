package org.gongbao.check.slip;

import java.util.ArrayList;
import java.util.Comparator;
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

/**
 * Words written twice (的的, 通知通知), but not those that are rightly doubled (常常, 目的的, 为了了解).
 */
@Component
@Order(260)
class DoubledWords implements Check {

	private static final Pattern ONE = Pattern
		.compile("(?<![目标有])的的(?!确)|(?<![完为罢除])了了(?![解如然结却断])|(?<![总调缓饱共温谐柔平中附])和和(?![气美睦谐平解好])"
				+ "|(?<![存所现潜内外实正])在在|(?<![但还可凡就若只或于总要国])是是(?!非)|(?<![参给赋授])与与(?!会)|被被|由由|或或|而而|把把");

	private static final String SINGLE = "的了和在是与被由或而把";

	private static final int LONGEST = 8;

	/** Doubled on purpose: 一个一个, 家家户户, 研究研究; and figures. */
	private static final Pattern MEANT = Pattern
		.compile("^(?:[一二三四五六七八九十百千万亿零〇两]+|一.*|逐.*|第.*|(\\p{IsHan})\\1|研究|讨论|商量|考虑|观察|体验|了解|交流|学习|锻炼|宣传宣传)$");

	@Override
	public void check(Subject subject, Findings findings) {
		Slips.in(subject.pieces(), DoubledWords::places)
			.forEach((part, words) -> words.forEach((word,
					slips) -> findings.add(Found.advisory("word-doubled", part, slips.field())
						.saying("“%s”重复".formatted(word + word), "同一个词接连出现两次，可能是多打或识别错误。请对照印本；确实如此的，请说明。")
						.about(word + slips.all())
						.showing(slips.first())
						.withExcerpt(slips.shown())
						.fixedBy("删去重复的“%s”".formatted(word), Rewriting.of(part, (text) -> replaced(text, word))))));
		findings.passed("没有重复的词");
	}

	private static List<Slips.Place> places(Piece piece) {
		return piece.field().equals("printedNumber") ? List.of() : places(piece.text());
	}

	private static List<Slips.Place> places(String text) {
		List<Slips.Place> places = new ArrayList<>();
		Matcher one = ONE.matcher(text).useTransparentBounds(true);
		for (int i = 0; i + 1 < text.length(); i++) {
			if (text.charAt(i) == text.charAt(i + 1) && SINGLE.indexOf(text.charAt(i)) >= 0
					&& one.region(i, text.length()).lookingAt()) {
				places.add(new Slips.Place(i, i + 2, text.substring(i, i + 1)));
			}
			int length = repeatedAt(text, i);
			if (length > 0 && !MEANT.matcher(text.substring(i, i + length)).matches()) {
				places.add(new Slips.Place(i, i + 2 * length, text.substring(i, i + length)));
				i += length;
			}
		}
		return places;
	}

	/** How long the word is that begins here and follows itself, 0 if none does. */
	private static int repeatedAt(String text, int start) {
		for (int length = 2; length <= LONGEST && start + 2 * length <= text.length(); length++) {
			if (text.charAt(start) == text.charAt(start + length)
					&& text.regionMatches(start, text, start + length, length) && isHan(text, start, length)) {
				return length;
			}
		}
		return 0;
	}

	private static boolean isHan(String text, int start, int length) {
		return text.substring(start, start + length)
			.codePoints()
			.allMatch((c) -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
	}

	// From the end, so that places found before stay where they are.
	private static String replaced(String text, String word) {
		StringBuilder changed = new StringBuilder(text);
		List<Slips.Place> places = places(text);
		places.sort(Comparator.comparingInt(Slips.Place::start).reversed());
		for (Slips.Place place : places) {
			if (place.word().equals(word)) {
				changed.replace(place.start(), place.end(), word);
			}
		}
		return changed.toString();
	}

}
