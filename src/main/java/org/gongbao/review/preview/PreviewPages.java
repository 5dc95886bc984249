package org.gongbao.review.preview;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.springframework.stereotype.Component;

import org.gongbao.document.DocumentSummary;
import org.gongbao.document.Documents;
import org.gongbao.issue.IssueRef;
import org.gongbao.manuscript.ChronicleList;
import org.gongbao.manuscript.Manuscript;
import org.gongbao.manuscript.PartKey;
import org.gongbao.web.ChineseDates;
import org.gongbao.web.PagePaths;

/**
 * Knows the public pages of an issue; asked while the issue is public for this
 * transaction.
 */
@Component
class PreviewPages {

	private final Documents documents;

	PreviewPages(Documents documents) {
		this.documents = documents;
	}

	/** What stands above each page. */
	Ribbon ribbon(long manuscriptId, Manuscript manuscript, IssueRef issue) {
		String root = root(manuscriptId);
		List<Ribbon.Link> links = new ArrayList<>();
		links.add(new Ribbon.Link("本期目录", root + issue.path()));
		for (DocumentSummary document : this.documents.ofIssue(issue.id())) {
			links.add(new Ribbon.Link(document.title(), root + PagePaths.encoded(document.path())));
		}
		if (manuscript.appointments().size() > 0) {
			links.add(new Ribbon.Link("人事任免", root + "/appointments?issue=" + issue.code()));
		}
		for (YearMonth month : months(manuscript.chronicle())) {
			links.add(new Ribbon.Link("大事记　" + ChineseDates.month(month), root + "/chronicle/" + month));
		}
		links.add(new Ribbon.Link("首页", root + "/"));
		return new Ribbon(issue.label(), "/staff/drafts/" + manuscriptId, links);
	}

	/** The page on which a part is read. */
	String path(Manuscript manuscript, IssueRef issue, PartKey part) {
		if (part.isDocument()) {
			int at = manuscript.facts().documents().indexOf(part.value());
			List<DocumentSummary> documents = this.documents.ofIssue(issue.id());
			return (at >= 0 && at < documents.size()) ? PagePaths.encoded(documents.get(at).path()) : issue.path();
		}
		if (part.equals(PartKey.APPOINTMENTS)) {
			return "/appointments?issue=" + issue.code();
		}
		List<YearMonth> months = months(manuscript.chronicle());
		return (part.equals(PartKey.CHRONICLE) && !months.isEmpty()) ? "/chronicle/" + months.getFirst() : issue.path();
	}

	static String root(long manuscriptId) {
		return "/staff/drafts/" + manuscriptId + "/preview";
	}

	private static List<YearMonth> months(ChronicleList chronicle) {
		TreeSet<YearMonth> months = new TreeSet<>();
		chronicle.entries().forEach((entry) -> months.add(YearMonth.from(entry.from())));
		return List.copyOf(months);
	}

}
