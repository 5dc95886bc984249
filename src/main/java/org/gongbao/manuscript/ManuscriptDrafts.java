package org.gongbao.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.gongbao.chronicle.EntryDraft;
import org.gongbao.document.Attachment;
import org.gongbao.document.DocumentDraft;
import org.gongbao.document.Placement;
import org.gongbao.document.Relation;
import org.gongbao.issue.ContentsLine;
import org.gongbao.issue.IssueDraft;
import org.gongbao.issue.PrintedEdition;
import org.gongbao.personnel.BatchDraft;

/**
 * What is stored of a manuscript once it becomes an issue.
 *
 * @param manuscript everything the issue says
 * @param sample whether it is one of the sample issues
 */
record ManuscriptDrafts(Manuscript manuscript, boolean sample) {

	IssueDraft issue() {
		IssueFacts facts = this.manuscript.facts();
		return new IssueDraft(facts.year(), facts.number(), facts.serial(), facts.title(), facts.motto(),
				facts.colophon(), contents(facts), edition(facts.edition()), this.sample);
	}

	static List<ContentsLine> contents(IssueFacts facts) {
		return facts.contents()
			.stream()
			.map((line) -> new ContentsLine(line.section(), line.title(), line.page(), line.kind()))
			.toList();
	}

	List<DocumentDraft> documents(long issueId) {
		List<DocumentDraft> drafts = new ArrayList<>();
		for (Map.Entry<PartKey, ManuscriptDocument> each : this.manuscript.documents().entrySet()) {
			ManuscriptDocument document = each.getValue();
			Placement placement = new Placement(issueId, drafts.size() + 1, contentsOrdinal(each.getKey()),
					document.section(), document.page());
			drafts.add(draft(document, placement, document.text()));
		}
		return drafts;
	}

	/** What only the portal shows of documents printed as a notice. */
	List<DocumentDraft> fullTexts() {
		List<DocumentDraft> drafts = new ArrayList<>();
		for (ManuscriptDocument document : this.manuscript.documents().values()) {
			if (document.abbreviated() && document.fullText() != null) {
				drafts.add(draft(document, null, document.fullText()));
			}
		}
		return drafts;
	}

	List<BatchDraft> batches(long issueId) {
		List<BatchDraft> drafts = new ArrayList<>();
		for (AppointmentList.Batch batch : this.manuscript.appointments().batches()) {
			drafts.add(new BatchDraft(issueId, null, drafts.size() + 1, batch.intro(), batch.reference(),
					batch.printedReference(), batch.notes(), batch.acts()));
		}
		return drafts;
	}

	List<EntryDraft> entries(long issueId) {
		List<EntryDraft> drafts = new ArrayList<>();
		for (ChronicleList.Event entry : this.manuscript.chronicle().entries()) {
			drafts.add(new EntryDraft(issueId, drafts.size() + 1, entry.from(), entry.to(), entry.label(),
					entry.paragraphs()));
		}
		return drafts;
	}

	private @Nullable Integer contentsOrdinal(PartKey key) {
		List<IssueFacts.Line> contents = this.manuscript.facts().contents();
		for (int i = 0; i < contents.size(); i++) {
			if (key.value().equals(contents.get(i).document())) {
				return i + 1;
			}
		}
		return null;
	}

	private static @Nullable PrintedEdition edition(IssueFacts.@Nullable Edition edition) {
		return (edition != null) ? new PrintedEdition(edition.sha256(), edition.size(), edition.pages(),
				edition.offset(), edition.coverSha256()) : null;
	}

	/** They belong to the text that readers see: where there is a full text, to that. */
	private static List<Attachment> attachments(ManuscriptDocument document, @Nullable Placement placement) {
		boolean shown = placement == null || !document.abbreviated() || document.fullText() == null;
		return !shown ? List.of() : document.attachments()
			.stream()
			.map((file) -> new Attachment(file.name(), file.sha256(), file.size(), file.mediaType(), file.title()))
			.toList();
	}

	private DocumentDraft draft(ManuscriptDocument document, @Nullable Placement placement, String text) {
		List<Relation> relations = document.relations()
			.stream()
			.map((found) -> new Relation(found.kind(), found.number(), found.printed(), found.title()))
			.toList();
		return new DocumentDraft(placement, document.number(), document.printedNumber(), document.title(),
				document.issuedOn(), document.issuer(), document.addressees(), text,
				placement != null && document.abbreviated(), document.effectiveFrom(), document.validUntil(),
				document.information(), relations, document.statements(), attachments(document, placement),
				this.sample);
	}

}
