package org.gongbao.check.contents;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.gongbao.check.Check;
import org.gongbao.check.Findings;
import org.gongbao.check.Found;
import org.gongbao.check.Subject;
import org.gongbao.check.text.Excerpt;
import org.gongbao.issue.ContentsKind;
import org.gongbao.manuscript.IssueFacts.Line;
import org.gongbao.manuscript.Manuscript;
import org.gongbao.manuscript.ManuscriptDocument;
import org.gongbao.manuscript.PartKey;

/**
 * Every line of the contents leads to something, and everything has a line.
 */
@Component
@Order(20)
class ContentsMatch implements Check {

	@Override
	public void check(Subject subject, Findings findings) {
		Manuscript content = subject.content();
		List<Line> lines = content.facts().contents();
		if (lines.isEmpty()) {
			if (!content.documents().isEmpty()) {
				findings.add(Found.blocking("contents-none", PartKey.FACTS, "contents")
					.saying("没有目录", "请补录目录；也可以先按文件的栏目、标题和页码生成一份，再核对。")
					.fixedBy("按文件生成目录", ContentsLines::generated));
			}
			return;
		}
		if (IssueNumbers.onlyPdf(content)) {
			return;
		}
		lines(content, lines, findings);
		for (Map.Entry<PartKey, ManuscriptDocument> each : content.documents().entrySet()) {
			if (lines.stream().noneMatch((line) -> each.getKey().value().equals(line.document()))) {
				findings.add(Found.blocking("document-without-line", each.getKey(), "title")
					.saying("不在目录里", "目录中没有一条通到这份文件，请核对是否漏列。")
					.showing(Excerpt.beginning(each.getValue().title(), 40))
					.fixedBy("在目录中补上这一条", (now) -> ContentsLines.added(now, each.getKey())));
			}
		}
		registers(content, lines, findings);
		findings.passed("目录%d条与正文逐条对应".formatted(lines.size()));
	}

	private static void lines(Manuscript content, List<Line> lines, Findings findings) {
		Set<String> seen = new TreeSet<>();
		for (int i = 0; i < lines.size(); i++) {
			Line line = lines.get(i);
			String field = "line-" + (i + 1);
			if (line.title().isBlank()) {
				findings.add(Found.blocking("line-title", PartKey.FACTS, field)
					.saying("目录第%d条没有标题".formatted(i + 1), "请填写标题，或删去这一条。")
					.about(String.valueOf(i)));
			}
			if (line.kind() != ContentsKind.DOCUMENT) {
				continue;
			}
			if (line.document() == null || content.document(new PartKey(line.document())).isEmpty()) {
				findings.add(Found.blocking("line-without-document", PartKey.FACTS, field)
					.saying("目录第%d条没有对应的文件".formatted(i + 1),
							"目录中的“%s”在正文里没有找到，请核对是否缺页、标题认错，或指定它对应的文件。".formatted(Excerpt.beginning(line.title(), 40)))
					.about(line.title())
					.showing(Excerpt.beginning(line.title(), 40)));
			}
			else if (!seen.add(line.document())) {
				findings.add(Found.blocking("line-twice", PartKey.FACTS, field)
					.saying("目录第%d条与前面的一条通到同一份文件".formatted(i + 1), "请指定它对应的文件，或删去这一条。")
					.about(line.title())
					.fixedBy("删去目录第%d条".formatted(i + 1), (now) -> ContentsLines.withoutSecond(now, line)));
			}
		}
	}

	private static void registers(Manuscript content, List<Line> lines, Findings findings) {
		register(ContentsKind.APPOINTMENTS, "人事任免", content.appointments().size(), PartKey.APPOINTMENTS, lines,
				findings);
		register(ContentsKind.CHRONICLE, "大事记", content.chronicle().entries().size(), PartKey.CHRONICLE, lines,
				findings);
	}

	private static void register(ContentsKind kind, String name, int size, PartKey part, List<Line> lines,
			Findings findings) {
		List<Integer> leading = new ArrayList<>();
		for (int i = 0; i < lines.size(); i++) {
			if (lines.get(i).kind() == kind) {
				leading.add(i + 1);
			}
		}
		if (size > 0 && leading.isEmpty()) {
			findings.add(Found
				.blocking("register-without-line", part,
						Objects.equals(part, PartKey.CHRONICLE) ? "entry-1" : "batch-1")
				.saying("目录里没有“%s”".formatted(name), "本期有%s，目录却没有这一条，请补上。".formatted(name))
				.fixedBy("在目录末尾补上“%s”".formatted(name),
						(now) -> ContentsLines.appended(now, new Line("", name, null, kind, null))));
		}
		if (size == 0 && !leading.isEmpty()) {
			findings.add(Found.blocking("line-without-register", PartKey.FACTS, "line-" + leading.getFirst())
				.saying("目录有“%s”，正文里没有".formatted(name), "请补录%s，或删去目录中的这一条。".formatted(name))
				.about(name));
		}
	}

}
