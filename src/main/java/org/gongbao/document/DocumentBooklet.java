package org.gongbao.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.gongbao.issue.BookletItem;
import org.gongbao.issue.BookletPart;
import org.gongbao.issue.ContentsKind;
import org.gongbao.issue.IssueDetails;

/** The documents of an issue on paper, each loaded when its turn comes. */
@Component
class DocumentBooklet implements BookletPart {

	private final Documents documents;

	private final DocumentAddresses addresses;

	private final DocumentPart part;

	private final DocumentViews views;

	DocumentBooklet(Documents documents, DocumentAddresses addresses, DocumentPart part, DocumentViews views) {
		this.documents = documents;
		this.addresses = addresses;
		this.part = part;
		this.views = views;
	}

	@Override
	public ContentsKind kind() {
		return ContentsKind.DOCUMENT;
	}

	@Override
	public List<BookletItem> items(IssueDetails issue) {
		Map<String, Integer> lines = new HashMap<>();
		this.part.targets(issue).forEach((line, target) -> lines.put(target.path(), line));
		return this.documents.ofIssue(issue.ref().id()).stream().map((summary) -> {
			String anchor = "d" + summary.ordinal();
			return new BookletItem(lines.get(summary.path()), anchor, "document/printed",
					() -> view(summary, anchor + "-"));
		}).toList();
	}

	private @Nullable DocumentView view(DocumentSummary summary, String prefix) {
		return (this.addresses.look(summary.key()) instanceof DocumentLookup.Found found)
				? this.views.of(found.document(), prefix) : null;
	}

}
