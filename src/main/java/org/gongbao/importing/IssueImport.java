package org.gongbao.importing;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.gongbao.chronicle.ChroniclePublishing;
import org.gongbao.document.DocumentPublishing;
import org.gongbao.importing.reading.IssueHead;
import org.gongbao.importing.reading.LineAccount;
import org.gongbao.importing.reading.ReadIssue;
import org.gongbao.issue.IssuePublishing;
import org.gongbao.issue.IssueRef;
import org.gongbao.issue.StoredIssue;
import org.gongbao.personnel.AppointmentPublishing;

/** Stores a whole issue in one transaction, or nothing of it. */
@Component
@Transactional
class IssueImport {

	private final IssuePublishing issues;

	private final DocumentPublishing documents;

	private final AppointmentPublishing appointments;

	private final ChroniclePublishing chronicle;

	private final ImportReports reports;

	private final SampleRemoval samples;

	IssueImport(IssuePublishing issues, DocumentPublishing documents, AppointmentPublishing appointments,
			ChroniclePublishing chronicle, ImportReports reports, SampleRemoval samples) {
		this.issues = issues;
		this.documents = documents;
		this.appointments = appointments;
		this.chronicle = chronicle;
		this.reports = reports;
		this.samples = samples;
	}

	ImportedFile store(ReadIssue read, ImportSource source) {
		this.reports.waitInLine();
		IssueDrafts drafts = new IssueDrafts(read, source.sample());
		int samplesLeft = source.sample() ? 0 : this.samples.leave();
		Optional<StoredIssue> existing = this.issues.find(read.head().year(), read.head().number());
		String digest = drafts.digest();
		if (existing.isPresent() && this.reports.newestOfIssueIs(existing.get().ref().id(), digest)) {
			return again(existing.get(), read, source);
		}
		refuseWhatIsTaken(read.head(), existing);
		existing.ifPresent((draft) -> this.issues.discardDraft(draft.ref()));
		IssueRef ref = storeAll(drafts);
		Outcome outcome = existing.isPresent() ? Outcome.REPLACED : Outcome.DRAFTED;
		if (source.publish()) {
			this.issues.publish(ref);
			outcome = Outcome.PUBLISHED;
		}
		ImportedFile file = report(read, source, outcome, samplesLeft);
		this.reports.store(file, source.sha256(), digest, ref.id(), null);
		return file;
	}

	private ImportedFile again(StoredIssue existing, ReadIssue read, ImportSource source) {
		boolean publishNow = source.publish() && existing.draft();
		if (publishNow) {
			this.issues.publish(existing.ref());
		}
		return report(read, source, publishNow ? Outcome.PUBLISHED : Outcome.UNCHANGED, 0);
	}

	private void refuseWhatIsTaken(IssueHead head, Optional<StoredIssue> existing) {
		if (existing.isPresent() && !existing.get().draft()) {
			throw new RefusedImport("%s已经公开，而这份文本的内容与它不同；公开后的内容不能覆盖，请核对年份和期号。".formatted(existing.get().ref().label()));
		}
		Integer serial = head.serial();
		if (serial == null) {
			return;
		}
		this.issues.findBySerial(serial)
			.map(StoredIssue::ref)
			.filter((other) -> other.year() != head.year() || other.number() != head.number())
			.ifPresent((other) -> {
				throw new RefusedImport("总第%d期已经是%s，不能又是%d年第%d期；请核对封面上的期号。".formatted(serial, other.label(),
						head.year(), head.number()));
			});
	}

	private IssueRef storeAll(IssueDrafts drafts) {
		IssueRef ref = this.issues.store(drafts.issue());
		drafts.documents(ref.id()).forEach(this.documents::storeInIssue);
		drafts.batches(ref.id()).forEach(this.appointments::store);
		this.chronicle.store(drafts.entries(ref.id()));
		return ref;
	}

	private static ImportedFile report(ReadIssue read, ImportSource source, Outcome outcome, int samplesLeft) {
		IssueHead head = read.head();
		LineRuns lines = new LineRuns();
		for (LineAccount.Fate fate : read.account().fates()) {
			lines.add(fate.line(), fate.place(), fate.ordinal());
		}
		int acts = read.appointments().stream().mapToInt((batch) -> batch.acts().size()).sum();
		String title = (head.gazetteName() != null) ? head.gazetteName() : "";
		return new ImportedFile(source.name(), head.year(), head.number(), head.serial(), title,
				read.documents().size(), acts, read.chronicle().size(), outcome, List.copyOf(read.remarks()),
				lines.runs(), samplesLeft);
	}

}
