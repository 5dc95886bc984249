package org.gongbao.chronicle;

import java.util.List;
import java.util.Objects;

import org.springframework.stereotype.Component;

import org.gongbao.chronicle.MonthView.Source;
import org.gongbao.issue.ContentsKind;
import org.gongbao.issue.ContentsLine;
import org.gongbao.issue.IssueRef;
import org.gongbao.issue.Issues;

/** In which issues entries are printed, and on which page. */
@Component
class ChronicleSources {

	private final Issues issues;

	ChronicleSources(Issues issues) {
		this.issues = issues;
	}

	List<Source> of(List<ChronicleEntry> entries) {
		return entries.stream()
			.map(ChronicleEntry::issue)
			.filter(Objects::nonNull)
			.distinct()
			.map((issue) -> new Source(issue.label(), issue.path(), page(issue)))
			.toList();
	}

	private String page(IssueRef issue) {
		return this.issues.find(issue.year(), issue.number())
			.stream()
			.flatMap((details) -> details.contents().stream())
			.filter((line) -> line.kind() == ContentsKind.CHRONICLE)
			.map(ContentsLine::page)
			.filter(Objects::nonNull)
			.findFirst()
			.map((page) -> "第" + page + "页起")
			.orElse("");
	}

}
