package org.gongbao.importing;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.gongbao.document.DocumentDraft;
import org.gongbao.importing.page.ReadPage;
import org.gongbao.importing.reading.IssueHead;
import org.gongbao.importing.reading.LineAccount;
import org.gongbao.importing.reading.ReadDocument;
import org.gongbao.importing.reading.ReadIssue;
import org.gongbao.importing.reading.ReadTocEntry;
import org.gongbao.issue.Colophon;
import org.gongbao.issue.ContentsKind;
import org.gongbao.manuscript.AppointmentList;
import org.gongbao.manuscript.ChronicleList;
import org.gongbao.manuscript.IssueFacts;
import org.gongbao.manuscript.Manuscript;
import org.gongbao.manuscript.ManuscriptDocument;
import org.gongbao.manuscript.ManuscriptSource;
import org.gongbao.personnel.BatchDraft;

/** Turns a read issue into a manuscript. */
final class ReadManuscript {

	/** The name of a gazette whose cover does not give one. */
	private static final String NAMELESS = "政府公报";

	private ReadManuscript() {
	}

	static Manuscript of(ReadIssue read) {
		ContentsMatch match = new ContentsMatch(read.toc());
		@Nullable String[] keys = new @Nullable String[read.toc().size()];
		List<ManuscriptDocument> documents = new ArrayList<>();
		for (ReadDocument document : read.documents()) {
			documents.add(document(document));
			Integer line = match.take(document);
			if (line != null) {
				keys[line - 1] = "d" + documents.size();
			}
		}
		List<IssueFacts.Line> lines = new ArrayList<>();
		for (ReadTocEntry entry : read.toc()) {
			lines.add(new IssueFacts.Line(entry.section(), entry.title(), entry.page(),
					ContentsKind.valueOf(entry.kind().name()), keys[lines.size()]));
		}
		return Manuscript.of(facts(read.head(), lines), documents, appointments(read), chronicle(read));
	}

	static ManuscriptSource source(ReadIssue read, List<String> lines, String fileName, @Nullable String sha256) {
		List<ManuscriptSource.Remark> remarks = read.remarks()
			.stream()
			.map((remark) -> new ManuscriptSource.Remark(remark.line(), remark.code(), remark.message()))
			.toList();
		LineRuns runs = new LineRuns();
		for (LineAccount.Fate fate : read.account().fates()) {
			runs.add(fate.line(), fate.place(), fate.ordinal());
		}
		return new ManuscriptSource(fileName, sha256, lines, remarks,
				runs.runs()
					.stream()
					.map((run) -> new ManuscriptSource.Run(run.from(), run.to(), run.place(), run.ordinal()))
					.toList());
	}

	private static IssueFacts facts(IssueHead head, List<IssueFacts.Line> lines) {
		org.gongbao.importing.reading.Colophon colophon = head.colophon();
		return new IssueFacts(
				head.year(), head.number(), head.serial(), (head.gazetteName() != null) ? head.gazetteName() : NAMELESS,
				head.motto(), new Colophon(colophon.organizer(), colophon.address(), colophon.phone(),
						colophon.website(), colophon.postcode(), colophon.printer(), colophon.printedOn()),
				lines, List.of(), null);
	}

	private static ManuscriptDocument document(ReadDocument read) {
		DocumentDraft draft = DocumentDrafts.of(read, null, false);
		List<ManuscriptDocument.FoundRelation> relations = draft.relations()
			.stream()
			.map((relation) -> new ManuscriptDocument.FoundRelation(relation.kind(), relation.number(),
					relation.printed(), relation.title(), false))
			.toList();
		return new ManuscriptDocument(read.section().isEmpty() ? null : read.section(), read.page(), draft.number(),
				draft.printedNumber(), draft.title(), draft.issuedOn(), draft.issuer(), draft.addressees(),
				draft.text(), draft.abbreviated(), null, draft.effectiveFrom(), draft.validUntil(), draft.information(),
				relations, draft.statements(), List.of());
	}

	static ManuscriptDocument document(ReadPage read) {
		DocumentDraft draft = DocumentDrafts.of(read, false);
		return new ManuscriptDocument(null, null, draft.number(), draft.printedNumber(), draft.title(),
				draft.issuedOn(), draft.issuer(), draft.addressees(), draft.text(), false, null, null, null,
				draft.information(), List.of(), List.of(), List.of());
	}

	private static AppointmentList appointments(ReadIssue read) {
		List<AppointmentList.Batch> batches = new ArrayList<>();
		for (BatchDraft batch : BatchDrafts.ofIssue(0, read.appointments())) {
			batches.add(new AppointmentList.Batch(batch.intro(), batch.reference(), batch.printedReference(),
					batch.notes(), batch.acts()));
		}
		return new AppointmentList(batches);
	}

	private static ChronicleList chronicle(ReadIssue read) {
		return new ChronicleList(read.chronicle()
			.stream()
			.map((entry) -> new ChronicleList.Event(entry.from(), entry.to(), entry.printedLabel(), entry.paragraphs()))
			.toList());
	}

}
