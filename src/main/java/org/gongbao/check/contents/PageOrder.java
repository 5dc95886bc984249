package org.gongbao.check.contents;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.gongbao.check.Check;
import org.gongbao.check.Findings;
import org.gongbao.check.Found;
import org.gongbao.check.Subject;
import org.gongbao.manuscript.IssueFacts.Line;
import org.gongbao.manuscript.ManuscriptDocument;
import org.gongbao.manuscript.PartKey;

/** Pages go up, and documents stand in the order of the contents. */
@Component
@Order(40)
class PageOrder implements Check {

	@Override
	public void check(Subject subject, Findings findings) {
		List<Line> lines = subject.facts().contents();
		contents(lines, findings);
		documents(subject, ContentsLines.places(lines), findings);
		order(subject, findings);
		if (lines.stream().anyMatch((line) -> line.page() != null)) {
			findings.passed("页码由小到大");
		}
	}

	private static void contents(List<Line> lines, Findings findings) {
		int before = 0;
		for (int i = 0; i < lines.size(); i++) {
			Integer page = lines.get(i).page();
			if (page == null) {
				continue;
			}
			if (page < before) {
				findings.add(Found.blocking("pages-out-of-order", PartKey.FACTS, "line-" + (i + 1))
					.saying("目录第%d条的页码（%d）比前一条（%d）小".formatted(i + 1, page, before), "页码应由小到大。请对照印本改正页码，或调整目录的次序。")
					.about(lines.get(i).title() + page + "|" + before)
					.showing(lines.get(i).title()));
			}
			before = page;
		}
	}

	// Documents with a line are compared with it elsewhere; only the others speak here.
	private static void documents(Subject subject, Map<String, Integer> places, Findings findings) {
		int before = 0;
		for (Map.Entry<PartKey, ManuscriptDocument> each : subject.content().documents().entrySet()) {
			Integer page = each.getValue().page();
			if (page == null) {
				continue;
			}
			if (page < before && !places.containsKey(each.getKey().value())) {
				findings.add(Found.blocking("pages-out-of-order", each.getKey(), "page")
					.saying("页码（%d）比前一件（%d）小".formatted(page, before), "页码应由小到大。请对照印本改正页码，或调整文件的次序。")
					.about(page + "|" + before));
			}
			before = page;
		}
	}

	private static void order(Subject subject, Findings findings) {
		if (!ContentsLines.inOrder(subject.content()).facts().documents().equals(subject.facts().documents())) {
			List<String> listed = subject.facts()
				.contents()
				.stream()
				.map(Line::document)
				.filter(Objects::nonNull)
				.toList();
			findings.add(Found.advisory("order-differs", PartKey.FACTS, "contents")
				.saying("文件的次序与目录不同", "请对照印本，调整文件或目录的次序。")
				.about(listed + "|" + subject.facts().documents())
				.fixedBy("文件按目录排序", ContentsLines::inOrder));
		}
	}

}
