package org.gongbao.backfile;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.gongbao.document.DocumentSummary;
import org.gongbao.document.Documents;
import org.gongbao.security.Role;
import org.gongbao.security.StaffMember;
import org.gongbao.web.ChineseDates;
import org.gongbao.web.CodePoints;
import org.gongbao.web.PagePaths;
import org.gongbao.web.Paging;
import org.gongbao.web.RequestParameters;

/** Makes the list of what has been published. */
@Component
@Transactional(readOnly = true)
class PublishedList {

	private static final int ISSUES = 10;

	private static final int DOCUMENTS = 20;

	private static final int LONGEST = 100;

	private final PublishedFinder finder;

	private final Documents documents;

	PublishedList(PublishedFinder finder, Documents documents) {
		this.finder = finder;
		this.documents = documents;
	}

	PublishedView of(RequestParameters parameters, StaffMember reader) {
		String words = parameters.text("q").map(PublishedList::shortened).orElse(null);
		boolean alone = parameters.text("where").filter("alone"::equals).isPresent();
		List<PublishedView.Issue> issues = List.of();
		List<PublishedView.Document> documents = List.of();
		Paging paging;
		if (alone) {
			paging = parameters.page(DOCUMENTS, DOCUMENTS).of(this.finder.countAlone(words));
			documents = documents(this.finder.alone(words, paging.offset(), paging.size()));
		}
		else {
			paging = parameters.page(ISSUES, ISSUES).of(this.finder.countIssues(words));
			issues = issues(this.finder.issues(words, paging.offset(), paging.size()));
		}
		return new PublishedView((words != null) ? words : "", alone, issues, documents, paging, reader.is(Role.EDITOR),
				reader.is(Role.PUBLISHER));
	}

	private static String shortened(String words) {
		return CodePoints.beginning(words, LONGEST);
	}

	private List<PublishedView.Issue> issues(List<PublishedFinder.Issue> found) {
		List<PublishedFinder.Document> all = this.finder
			.documents(found.stream().map(PublishedFinder.Issue::id).toList());
		Map<Long, String> paths = paths(all);
		Map<Long, List<PublishedView.Document>> byIssue = new HashMap<>();
		all.forEach((document) -> byIssue.computeIfAbsent(document.issueId(), (id) -> new ArrayList<>())
			.add(document(document, paths)));
		return found.stream().map((issue) -> {
			String serial = (issue.serial() != null) ? "（总第" + issue.serial() + "期）" : "";
			return new PublishedView.Issue(issue.id(), issue.year() + "年第" + issue.number() + "期" + serial,
					"/issues/" + issue.year() + "/" + issue.number(),
					"/staff/published/" + issue.year() + "/" + issue.number(), state(issue.status()),
					issue.status().withdrawnAt() != null, byIssue.getOrDefault(issue.id(), List.of()));
		}).toList();
	}

	private List<PublishedView.Document> documents(List<PublishedFinder.Document> found) {
		Map<Long, String> paths = paths(found);
		return found.stream().map((document) -> document(document, paths)).toList();
	}

	private Map<Long, String> paths(List<PublishedFinder.Document> found) {
		Map<Long, String> paths = new HashMap<>();
		for (DocumentSummary summary : this.documents
			.summariesInOrder(found.stream().map(PublishedFinder.Document::id).toList())) {
			paths.put(summary.id(), PagePaths.encoded(summary.path()));
		}
		return paths;
	}

	private static PublishedView.Document document(PublishedFinder.Document document, Map<Long, String> paths) {
		String where = (document.page() != null) ? "第" + document.page() + "页" : null;
		return new PublishedView.Document(document.id(), document.number(), document.title(), paths.get(document.id()),
				where, state(document.status()), document.status().withdrawnAt() != null, document.corrected());
	}

	private static String state(PublishedFinder.Status status) {
		@Nullable OffsetDateTime withdrawn = status.withdrawnAt();
		return (withdrawn != null) ? ChineseDates.minute(withdrawn.toInstant()) + "撤回：" + status.reason()
				: ChineseDates.minute(status.publishedAt().toInstant()) + "发布";
	}

}
