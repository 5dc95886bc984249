package org.gongbao.backfile;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.gongbao.archive.FileSizes;
import org.gongbao.issue.IssueDetails;
import org.gongbao.issue.PrintedEdition;
import org.gongbao.web.Problems;

/**
 * The page on which the PDF of a public issue is replaced or taken away.
 *
 * @param label such as 2023年第2期（总第41期）
 * @param url the public page of the issue
 * @param action where the form is sent
 * @param about pages and size of the PDF, null if the issue has none
 * @param withdrawn titles of what was withdrawn of this issue, which the PDF may still
 * show
 * @param reason the reason typed
 * @param problems what is wrong with what was typed
 */
record PublishedEditionView(String label, String url, String action, @Nullable String about, List<String> withdrawn,
		String reason, Problems problems) {

	static PublishedEditionView of(IssueDetails issue, List<String> withdrawn, String reason, Problems problems) {
		PrintedEdition edition = issue.edition();
		String about = (edition != null) ? "共%d页，%s".formatted(edition.pages(), FileSizes.words(edition.size())) : null;
		String action = "/staff/published/%d/%d/edition".formatted(issue.ref().year(), issue.ref().number());
		return new PublishedEditionView(issue.ref().label(), issue.ref().path(), action, about, withdrawn, reason,
				problems);
	}

}
