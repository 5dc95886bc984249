package org.gongbao.check.slip;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.gongbao.check.Check;
import org.gongbao.check.Findings;
import org.gongbao.check.Found;
import org.gongbao.check.Subject;
import org.gongbao.check.text.Excerpt;
import org.gongbao.check.text.Piece;
import org.gongbao.check.text.Rewriting;
import org.gongbao.manuscript.ManuscriptSource;
import org.gongbao.manuscript.PartKey;

/**
 * A 一 at the beginning of a paragraph that was a dash: the reader of the source remarks
 * them.
 */
@Component
@Order(290)
class BareDashes implements Check {

	private static final int ENOUGH = 12;

	@Override
	public void check(Subject subject, Findings findings) {
		ManuscriptSource source = subject.source();
		List<String> openings = (source != null) ? openings(source) : List.of();
		Map<PartKey, List<String>> found = new LinkedHashMap<>();
		for (Piece piece : subject.pieces()) {
			for (String paragraph : piece.text().split("\\n\\s*\\n")) {
				openings.stream()
					.filter(paragraph.strip()::startsWith)
					.forEach(
							(opening) -> found.computeIfAbsent(piece.part(), (part) -> new ArrayList<>()).add(opening));
			}
		}
		found.forEach((part, these) -> findings.add(Found.advisory("bare-dash", part, "text")
			.saying("段首的“一”可能是破折号", "有%d段以“一”开头，读起来像破折号“——”。请对照印本。".formatted(these.size()))
			.about(String.join("|", these))
			.showing(these.getFirst())
			.withExcerpt(String.join("……", these) + "……")
			.fixedBy("%d处“一”改为“——”".formatted(these.size()), Rewriting.of(part, (text) -> dashed(text, these)))));
	}

	private static List<String> openings(ManuscriptSource source) {
		return source.remarks()
			.stream()
			.filter((remark) -> remark.code().equals("bare-dash") && remark.line() > 0
					&& remark.line() <= source.lines().size())
			.map((remark) -> Excerpt.beginning(source.lines().get(remark.line() - 1), ENOUGH).replace("…", ""))
			.filter((opening) -> opening.startsWith("一"))
			.toList();
	}

	private static String dashed(String text, List<String> openings) {
		String changed = text;
		for (String opening : openings) {
			if (changed.startsWith(opening)) {
				changed = "——" + changed.substring(1);
			}
			changed = changed.replace("\n" + opening, "\n——" + opening.substring(1));
		}
		return changed;
	}

}
