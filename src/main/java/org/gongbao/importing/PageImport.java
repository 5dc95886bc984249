package org.gongbao.importing;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.gongbao.document.DocumentDraft;
import org.gongbao.document.DocumentPublishing;
import org.gongbao.document.DocumentPublishing.StoredPage;
import org.gongbao.importing.page.PageAccount;
import org.gongbao.importing.page.ReadPage;
import org.gongbao.personnel.AppointmentPublishing;
import org.gongbao.publishing.ContentDigest;

/** Stores the page of one document, alone or with the document the gazette printed. */
@Component
@Transactional
class PageImport {

	private final DocumentPublishing documents;

	private final AppointmentPublishing appointments;

	private final ImportReports reports;

	private final SampleRemoval samples;

	PageImport(DocumentPublishing documents, AppointmentPublishing appointments, ImportReports reports,
			SampleRemoval samples) {
		this.documents = documents;
		this.appointments = appointments;
		this.reports = reports;
		this.samples = samples;
	}

	ImportedFile store(ReadPage page, ImportSource source) {
		this.reports.waitInLine();
		int samplesLeft = source.sample() ? 0 : this.samples.leave();
		DocumentDraft draft = DocumentDrafts.of(page, source.sample());
		StoredPage stored = this.documents.storePage(draft);
		if (stored.changed()) {
			storeActs(page, stored);
		}
		Outcome outcome = outcome(stored, source);
		ImportedFile file = report(page, source, outcome, samplesLeft);
		if (outcome != Outcome.UNCHANGED) {
			this.reports.store(file, source.sha256(), ContentDigest.of(draft), null, stored.documentId(), null);
		}
		return file;
	}

	private void storeActs(ReadPage page, StoredPage stored) {
		this.appointments.discardOfDocument(stored.documentId());
		if (!stored.inIssue()) {
			BatchDrafts.ofDocument(stored.documentId(), page.appointments()).forEach(this.appointments::store);
		}
		if (stored.publishedAt() != null) {
			this.appointments.publishOfDocument(stored.documentId(), stored.publishedAt());
		}
	}

	private Outcome outcome(StoredPage stored, ImportSource source) {
		// A document that stands in a draft issue becomes public with the issue only.
		if (source.publish() && stored.publishedAt() == null && !stored.inIssue()) {
			this.appointments.publishOfDocument(stored.documentId(), this.documents.publish(stored.documentId()));
			return Outcome.PUBLISHED;
		}
		if (!stored.changed()) {
			return Outcome.UNCHANGED;
		}
		return stored.isNew() ? Outcome.DRAFTED : Outcome.SUPPLEMENTED;
	}

	private static ImportedFile report(ReadPage page, ImportSource source, Outcome outcome, int samplesLeft) {
		LineRuns lines = new LineRuns();
		for (PageAccount.Fate fate : page.account().fates()) {
			lines.add(fate.line(), fate.place(), 0);
		}
		int acts = page.appointments().stream().mapToInt((batch) -> batch.acts().size()).sum();
		return new ImportedFile(source.name(), null, null, null, page.title(), 1, acts, 0, outcome,
				source.with(page.remarks()), lines.runs(), samplesLeft);
	}

}
