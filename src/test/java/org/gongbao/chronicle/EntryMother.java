package org.gongbao.chronicle;

import java.time.LocalDate;
import java.util.List;

import org.gongbao.issue.IssueRef;

/** Chronicle entries for tests: days of 2023年第2期 with words of our own. */
public final class EntryMother {

	private EntryMother() {
	}

	/**
	 * Two days and a range between them.
	 * @param issue the issue that prints them
	 * @return the entries in printed order
	 */
	public static List<EntryDraft> ofIssue41(IssueRef issue) {
		return List.of(
				new EntryDraft(issue.id(), 1, LocalDate.of(2023, 3, 1), LocalDate.of(2023, 3, 1), "3月1日",
						List.of("市政府研究中心城区工作。", "市政府检查春季防火。")),
				new EntryDraft(issue.id(), 2, LocalDate.of(2023, 3, 1), LocalDate.of(2023, 3, 4), "3月1日至4日",
						List.of("市政府负责人参加学习。")),
				new EntryDraft(issue.id(), 3, LocalDate.of(2023, 4, 13), LocalDate.of(2023, 4, 13), "4月13日",
						List.of("市政府召开常务会议。")));
	}

}
