package org.gongbao.check.slip;

import java.util.regex.Pattern;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.gongbao.check.Check;
import org.gongbao.check.Findings;
import org.gongbao.check.Found;
import org.gongbao.check.Subject;
import org.gongbao.check.text.Excerpt;
import org.gongbao.check.text.Piece;
import org.gongbao.check.text.Rewriting;

/** Paragraphs are neither broken in mid-sentence nor run together. */
@Component
@Order(230)
class Paragraphs implements Check {

	private static final int LONG = 1500;

	/** Three headings within one paragraph. */
	private static final Pattern RUN_TOGETHER = Pattern.compile(
			"[。；：]\\s*第[一二三四五六七八九十百]{1,5}条\\s[^\\n]*[。；：]\\s*第[一二三四五六七八九十百]{1,5}条\\s|[。]\\s*二、[^\\n]*[。]\\s*三、[^\\n]*[。]\\s*四、");

	private static final Pattern BROKEN = Pattern.compile("[，、,]\\s*$");

	private static final Pattern BEGINS_ANEW = Pattern
		.compile("^(?:第[一二三四五六七八九十百0-9]+[章节条]|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十0-9]+[）)]|[0-9]+[.．、]|[|!#>【●]|附件)");

	@Override
	public void check(Subject subject, Findings findings) {
		for (Piece piece : subject.pieces()) {
			if (piece.isProse()) {
				check(piece, findings);
			}
		}
		findings.passed("段落没有断开或连成一片");
	}

	private static void check(Piece piece, Findings findings) {
		String[] paragraphs = piece.text().split("\\n\\s*\\n");
		for (int i = 0; i < paragraphs.length; i++) {
			String paragraph = paragraphs[i].strip();
			if (i + 1 < paragraphs.length && BROKEN.matcher(paragraph).find() && !paragraph.startsWith("|")
					&& !BEGINS_ANEW.matcher(paragraphs[i + 1].strip()).find()) {
				findings.add(broken(piece, paragraphs[i], paragraphs[i + 1]));
			}
			if (RUN_TOGETHER.matcher(paragraph).find()) {
				findings.add(Found.advisory("paragraphs-run-together", piece.part(), piece.field())
					.saying("几条连成了一段", "这一段里有好几个序号，可能丢了换行。请对照印本分开。")
					.about(Excerpt.beginning(paragraph, 30))
					.showing(Excerpt.beginning(paragraph, 30)));
			}
			else if (paragraph.length() > LONG && !paragraph.startsWith("|")) {
				findings.add(Found.note("paragraph-long", piece.part(), piece.field())
					.saying("有一段长达%d字".formatted(paragraph.length()), "可能是几段连在了一起，请对照印本看看有没有漏掉的换行。")
					.about(Excerpt.beginning(paragraph, 30))
					.showing(Excerpt.beginning(paragraph, 30)));
			}
		}
	}

	private static Found broken(Piece piece, String paragraph, String next) {
		String end = paragraph.strip();
		String around = end.substring(Math.max(0, end.length() - 16)) + " / " + Excerpt.beginning(next, 12);
		return Found.advisory("paragraph-broken", piece.part(), piece.field())
			.saying("段落在句中断开", "这一段以逗号或顿号结束，后半句在下一段。请接上；不是一句的，请改标点。")
			.about(around)
			.showing(end.substring(Math.max(0, end.length() - 16)))
			.withExcerpt(around)
			.fixedBy("与下一段接上", Rewriting.of(piece.part(), (text) -> joined(text, paragraph, next)));
	}

	private static String joined(String text, String paragraph, String next) {
		int at = text.indexOf(paragraph);
		int after = (at >= 0) ? text.indexOf(next, at + paragraph.length()) : -1;
		return (after < 0) ? text
				: text.substring(0, at) + paragraph.stripTrailing() + text.substring(after).stripLeading();
	}

}
