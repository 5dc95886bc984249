package org.gongbao.importing;

import java.util.ArrayList;
import java.util.List;

import org.gongbao.chronicle.EntryDraft;
import org.gongbao.document.DocumentDraft;
import org.gongbao.document.Placement;
import org.gongbao.importing.reading.IssueHead;
import org.gongbao.importing.reading.ReadDocument;
import org.gongbao.importing.reading.ReadEntry;
import org.gongbao.importing.reading.ReadIssue;
import org.gongbao.issue.Colophon;
import org.gongbao.issue.ContentsKind;
import org.gongbao.issue.ContentsLine;
import org.gongbao.issue.IssueDraft;
import org.gongbao.personnel.BatchDraft;
import org.gongbao.publishing.ContentDigest;

/**
 * Turns a read issue into what is stored of it.
 *
 * @param read what the reader found
 * @param sample whether it is one of the sample issues
 */
record IssueDrafts(ReadIssue read, boolean sample) {

	/** The name of a gazette whose cover does not give one. */
	private static final String NAMELESS = "政府公报";

	IssueDraft issue() {
		IssueHead head = this.read.head();
		return new IssueDraft(head.year(), head.number(), head.serial(),
				(head.gazetteName() != null) ? head.gazetteName() : NAMELESS, head.motto(), colophon(), contents(),
				null, this.sample);
	}

	List<DocumentDraft> documents(long issueId) {
		ContentsMatch contents = new ContentsMatch(this.read.toc());
		List<DocumentDraft> drafts = new ArrayList<>();
		for (ReadDocument document : this.read.documents()) {
			Placement placement = new Placement(issueId, document.ordinal(), contents.take(document),
					document.section().isEmpty() ? null : document.section(), document.page());
			drafts.add(DocumentDrafts.of(document, placement, this.sample));
		}
		return drafts;
	}

	List<BatchDraft> batches(long issueId) {
		return BatchDrafts.ofIssue(issueId, this.read.appointments());
	}

	List<EntryDraft> entries(long issueId) {
		List<EntryDraft> drafts = new ArrayList<>();
		for (ReadEntry entry : this.read.chronicle()) {
			drafts.add(new EntryDraft(issueId, drafts.size() + 1, entry.from(), entry.to(), entry.printedLabel(),
					entry.paragraphs()));
		}
		return drafts;
	}

	/**
	 * The same for the same content, whatever the encoding, line ends or file name. What
	 * a draft does not have is left out, so that an issue is still known that was brought
	 * in before drafts could have it.
	 */
	String digest() {
		String issue = issue().toString().replace(", edition=null", "");
		String documents = documents(0).toString().replace(", attachments=[]", "");
		return ContentDigest.of(issue, documents, batches(0), entries(0));
	}

	private Colophon colophon() {
		org.gongbao.importing.reading.Colophon colophon = this.read.head().colophon();
		return new Colophon(colophon.organizer(), colophon.address(), colophon.phone(), colophon.website(),
				colophon.postcode(), colophon.printer(), colophon.printedOn());
	}

	private List<ContentsLine> contents() {
		return this.read.toc()
			.stream()
			.map((entry) -> new ContentsLine(entry.section(), entry.title(), entry.page(),
					ContentsKind.valueOf(entry.kind().name())))
			.toList();
	}

}
