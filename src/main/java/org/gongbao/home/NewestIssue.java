package org.gongbao.home;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.gongbao.home.HomeView.Line;
import org.gongbao.home.HomeView.Newest;
import org.gongbao.home.HomeView.Section;
import org.gongbao.issue.ContentsKind;
import org.gongbao.issue.ContentsLine;
import org.gongbao.issue.EditionLinks;
import org.gongbao.issue.IssueDetails;
import org.gongbao.issue.IssueParts;
import org.gongbao.issue.IssueRef;
import org.gongbao.web.PagePaths;

/** The newest issue as the front page shows it: cover, figures and contents. */
@Component
class NewestIssue {

	private final IssueParts parts;

	NewestIssue(IssueParts parts) {
		this.parts = parts;
	}

	Newest of(IssueDetails issue) {
		IssueRef ref = issue.ref();
		String printedIn = issue.printedIn();
		String meta = ref.label() + ((ref.serial() != null) ? "（总第" + ref.serial() + "期）" : "")
				+ ((printedIn != null) ? "　" + printedIn + "出版" : "");
		return new Newest(issue.title(), ref.year(), ref.number(), ref.serial(), ref.label(), meta, ref.path(),
				figures(ref), sections(issue), new EditionLinks(issue).pdf());
	}

	private Map<String, String> figures(IssueRef ref) {
		Map<String, String> figures = new LinkedHashMap<>();
		put(figures, "文件", this.parts.count(ContentsKind.DOCUMENT, ref.id()), "件");
		put(figures, "任免", this.parts.count(ContentsKind.APPOINTMENTS, ref.id()), "人次");
		put(figures, "大事记", this.parts.count(ContentsKind.CHRONICLE, ref.id()), "则");
		return figures;
	}

	private static void put(Map<String, String> figures, String name, int count, String unit) {
		if (count > 0) {
			figures.put(name, count + unit);
		}
	}

	private List<Section> sections(IssueDetails issue) {
		Map<Integer, String> paths = this.parts.paths(issue);
		List<Section> sections = new ArrayList<>();
		for (int place = 1; place <= issue.contents().size(); place++) {
			ContentsLine line = issue.contents().get(place - 1);
			if (sections.isEmpty() || !sections.getLast().name().equals(line.section())) {
				sections.add(new Section(line.section(), new ArrayList<>()));
			}
			String title = line.section().isEmpty() ? line.title() : ShortTitle.of(line.title());
			String path = paths.get(place);
			sections.getLast()
				.lines()
				.add(new Line(title, (path != null) ? PagePaths.encoded(path) : null, line.page()));
		}
		return sections;
	}

}
