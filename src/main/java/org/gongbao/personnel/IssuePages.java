package org.gongbao.personnel;

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.gongbao.issue.ContentsKind;
import org.gongbao.issue.ContentsLine;
import org.gongbao.issue.IssueDetails;
import org.gongbao.issue.IssueRef;
import org.gongbao.issue.Issues;
import org.gongbao.personnel.tenure.When;

/** Where issues print their acts. */
@Component
class IssuePages {

	private final Issues issues;

	IssuePages(Issues issues) {
		this.issues = issues;
	}

	/** Such as 2023年第2期第17页起. */
	String label(IssueRef issue) {
		Integer page = page(issue);
		return issue.label() + ((page != null) ? "第" + page + "页起" : "");
	}

	@Nullable Integer page(IssueRef issue) {
		return this.issues.find(issue.year(), issue.number())
			.stream()
			.flatMap((details) -> details.contents().stream())
			.filter((line) -> line.kind() == ContentsKind.APPOINTMENTS)
			.map(ContentsLine::page)
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

	/**
	 * The months the list of an issue is headed with, such as 2023年3月至4月; may be null.
	 */
	@Nullable String months(IssueRef issue) {
		IssueDetails details = this.issues.find(issue.year(), issue.number()).orElse(null);
		When months = (details != null) ? DecisionTimes.months(details) : null;
		return (months != null) ? months.words() : null;
	}

}
