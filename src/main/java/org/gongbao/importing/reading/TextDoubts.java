package org.gongbao.importing.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Looks over the body of one document for what columns read in the wrong order and
 * recognisers leave behind.
 */
final class TextDoubts {

	private static final Pattern NUMBERED = Pattern.compile("第(?<n>[一二三四五六七八九十]{1,4}|\\d{1,3})(?<unit>[章条])(?!第|规定|款)");

	private static final Pattern NAMED = Pattern
		.compile("《(?<name>[^《》]{4,80}(?:《[^《》]{0,60}》[^《》]{0,40})?)》[^。]{0,30}(?:印发|发给|公布)");

	private static final String WORDS_AFTER_ONE = "是要个种次般律些定切批旦直年级体线流季期把张部项件户村企品网站窗事门名位经致并同共月日方面二三四五六七八九十、时些手条带路";

	private final Ledger ledger;

	private final Set<Integer> strayLines = new HashSet<>();

	TextDoubts(Ledger ledger) {
		this.ledger = ledger;
	}

	void check(List<Paragraph> paragraphs, @Nullable String issuer) {
		List<Paragraph> prose = paragraphs.stream().filter((paragraph) -> !paragraph.isTable()).toList();
		checkBetweenNoticeAndText(prose);
		checkTail(prose, issuer);
		checkSequence(prose, "章");
		checkSequence(prose, "条");
		checkDashes(prose);
		for (Paragraph paragraph : prose) {
			checkMarks(paragraph);
			checkEnd(paragraph);
		}
	}

	/** Whether the marks 《 and 》 do not pair off. */
	static boolean unbalanced(String text) {
		return Chars.count(text, '《') != Chars.count(text, '》');
	}

	// Between "现将《X》印发给你们" and the heading X nothing should stand but the signature.
	private void checkBetweenNoticeAndText(List<Paragraph> prose) {
		for (int i = 0; i < prose.size() && i < 6; i++) {
			Matcher named = NAMED.matcher(prose.get(i).text());
			if (named.find()) {
				int heading = headingAfter(prose, i, Chars.key(named.group("name")));
				List<Paragraph> between = (heading > 0) ? prose.subList(i + 1, heading) : List.of();
				boolean signed = between.size() > 4
						|| between.stream().anyMatch((one) -> Dates.isDate(one.text()) || one.text().startsWith("附件"));
				if (!signed) {
					between.forEach((one) -> stray(one,
							"这段文字在印发通知与所印发的《%s》之间，可能是分栏错位，请核对它属于哪里。".formatted(named.group("name"))));
				}
				return;
			}
		}
	}

	private static int headingAfter(List<Paragraph> prose, int index, String name) {
		for (int i = index + 1; i < prose.size() && i < index + 8; i++) {
			String key = Chars.key(prose.get(i).text());
			String withNext = (i + 1 < prose.size()) ? key + Chars.key(prose.get(i + 1).text()) : key;
			if (key.equals(name) || withNext.equals(name)) {
				return i;
			}
		}
		return -1;
	}

	private void checkTail(List<Paragraph> prose, @Nullable String issuer) {
		if (prose.size() < 3) {
			return;
		}
		Paragraph last = prose.getLast();
		String text = Chars.squeeze(Chars.fold(last.text()));
		if (Shapes.isOrgan(text) && text.length() <= 20 && !text.equals(issuer)) {
			stray(last, "“%s”单独成行，不是本文的发文机关，也没有日期，可能属于别处，请核对。".formatted(text));
		}
	}

	// A chapter or article is looked for after the one before it.
	private void checkSequence(List<Paragraph> prose, String unit) {
		Set<Integer> seen = new HashSet<>();
		int before = 0;
		for (Paragraph paragraph : prose) {
			Matcher matcher = NUMBERED
				.matcher(Chars.squeeze(paragraph.text().substring(0, Math.min(24, paragraph.text().length()))));
			if (!matcher.lookingAt() || !matcher.group("unit").equals(unit)) {
				continue;
			}
			int number = Dates.number(matcher.group("n"));
			if (number > 1 && number != before + 1 && !(before < number && seen.contains(number - 1))) {
				stray(paragraph, "“第%s%s”没有接在前一%s之后，可能分栏错位或漏页，请核对顺序。".formatted(matcher.group("n"), unit, unit));
			}
			seen.add(number);
			before = number;
		}
	}

	private void checkDashes(List<Paragraph> prose) {
		Map<Character, Integer> starts = new HashMap<>();
		for (Paragraph paragraph : prose) {
			if (startsWithOne(paragraph.text())) {
				starts.merge(paragraph.text().charAt(1), 1, Integer::sum);
			}
		}
		for (Paragraph paragraph : prose) {
			if (startsWithOne(paragraph.text()) && starts.getOrDefault(paragraph.text().charAt(1), 0) >= 2) {
				this.ledger.remark(paragraph.first().number(), "bare-dash", "段首的“一”可能是破折号“——”认错，请核对。");
			}
		}
	}

	private static boolean startsWithOne(String text) {
		return text.length() > 16 && text.charAt(0) == '一' && Character.isIdeographic(text.charAt(1))
				&& WORDS_AFTER_ONE.indexOf(text.charAt(1)) < 0;
	}

	private void checkMarks(Paragraph paragraph) {
		if (unbalanced(paragraph.text())) {
			this.ledger.remark(paragraph.first().number(), "unbalanced-title-marks",
					"书名号《》不成对：“%s”，请核对。".formatted(Texts.clip(paragraph.text())));
		}
	}

	private void checkEnd(Paragraph paragraph) {
		String text = paragraph.text();
		char end = text.charAt(text.length() - 1);
		boolean open = "，、（(《“,".indexOf(end) >= 0;
		if (open && text.length() >= 12) {
			this.ledger.remark(paragraph.last().number(), "broken-paragraph", "这一段在句中断开，后文可能排到了别处，请核对。");
		}
	}

	private void stray(Paragraph paragraph, String message) {
		if (this.strayLines.add(paragraph.first().number())) {
			this.ledger.remark(paragraph.first().number(), "stray-text", message);
		}
	}

}
