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

/** Quotes, brackets and title marks pair off. */
@Component
@Order(210)
class Balance implements Check {

	/** 【某通知》将在…全文刊发: the first of two title marks is lost. */
	private static final Pattern NOTICE = Pattern.compile("^【(?=[^《》]{2,60}(?:《[^《》]*》)[^《》]{0,12}》)");

	@Override
	public void check(Subject subject, Findings findings) {
		for (Piece piece : subject.pieces()) {
			for (String paragraph : piece.text().split("\\n\\s*\\n")) {
				Marks.firstAlone(paragraph).ifPresent((at) -> findings.add(found(piece, paragraph, at)));
			}
		}
		findings.passed("引号、括号、书名号都成对");
	}

	private static Found found(Piece piece, String paragraph, int at) {
		String name = Marks.name(paragraph, at);
		boolean notice = NOTICE.matcher(paragraph).find();
		String words = notice ? "略去说明中的书名号不成对" : name + "不成对";
		String around = Excerpt.around(paragraph, at, at + 1);
		Found found = Found.advisory("marks-unbalanced", piece.part(), piece.field())
			.saying(words, "这里的“%s”没有配对的另一半。请对照印本补上或删去。".formatted(paragraph.charAt(at)))
			.about(around)
			.showing(around);
		return notice ? found.fixedBy("在“【”后补“《”",
				Rewriting.of(piece.part(), (text) -> text.replace(paragraph, completed(paragraph)))) : found;
	}

	private static String completed(String paragraph) {
		return NOTICE.matcher(paragraph).replaceFirst("【《");
	}

}
