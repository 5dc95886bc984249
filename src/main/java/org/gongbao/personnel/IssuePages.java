package org.gongbao.personnel;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

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
	 * @param acts some of its acts
	 */
	@Nullable String months(IssueRef issue, List<Appointment> acts) {
		IssueDetails details = this.issues.find(issue.year(), issue.number()).orElse(null);
		When inContents = (details != null) ? PrintedMonths.inContents(details) : null;
		When months = (inContents != null) ? inContents : above(acts);
		return (months != null) ? months.words() : null;
	}

	/** What stands above all of the acts, null if some stand below something else. */
	private static @Nullable When above(List<Appointment> acts) {
		List<Optional<When>> headings = acts.stream()
			.map((act) -> Optional.ofNullable(PrintedMonths.inNotes(act.batchNotes())))
			.distinct()
			.toList();
		return (headings.size() == 1) ? headings.getFirst().orElse(null) : null;
	}

}
