package org.gongbao.chronicle;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.gongbao.issue.BookletItem;
import org.gongbao.issue.BookletPart;
import org.gongbao.issue.ContentsKind;
import org.gongbao.issue.ContentsLine;
import org.gongbao.issue.IssueDetails;

/** The chronicle of an issue on paper. */
@Component
class ChronicleBooklet implements BookletPart {

	private final Chronicle chronicle;

	ChronicleBooklet(Chronicle chronicle) {
		this.chronicle = chronicle;
	}

	@Override
	public ContentsKind kind() {
		return ContentsKind.CHRONICLE;
	}

	@Override
	public List<BookletItem> items(IssueDetails issue) {
		List<ChronicleEntry> entries = this.chronicle.ofIssue(issue.ref().id());
		if (entries.isEmpty()) {
			return List.of();
		}
		List<ContentsLine> contents = issue.contents();
		for (int i = 0; i < contents.size(); i++) {
			if (contents.get(i).kind() == ContentsKind.CHRONICLE) {
				return List.of(item(i + 1, contents.get(i).title(), entries));
			}
		}
		return List.of(item(null, "大事记", entries));
	}

	private static BookletItem item(@Nullable Integer line, String title, List<ChronicleEntry> entries) {
		return new BookletItem(line, "chronicle", "chronicle/printed", () -> new Printed(title, entries));
	}

	/**
	 * What is printed.
	 *
	 * @param title the title as the contents print it
	 * @param entries the entries in order of time
	 */
	record Printed(String title, List<ChronicleEntry> entries) {

	}

}
