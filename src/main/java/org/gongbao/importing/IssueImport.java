package org.gongbao.importing;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.gongbao.importing.reading.IssueHead;
import org.gongbao.importing.reading.ReadIssue;
import org.gongbao.issue.IssuePublishing;
import org.gongbao.issue.IssueRef;
import org.gongbao.issue.StoredIssue;
import org.gongbao.manuscript.IssueFacts;
import org.gongbao.manuscript.IssueRelease;
import org.gongbao.manuscript.Manuscript;
import org.gongbao.manuscript.ManuscriptHead;
import org.gongbao.manuscript.Manuscripts;
import org.gongbao.publishing.ContentDigest;

/**
 * Stores a whole issue in one transaction, or nothing of it: as a manuscript for the
 * desk, or public at once.
 */
@Component
@Transactional
class IssueImport {

	private final Manuscripts manuscripts;

	private final IssueRelease release;

	private final IssuePublishing issues;

	private final ImportReports reports;

	private final SampleRemoval samples;

	IssueImport(Manuscripts manuscripts, IssueRelease release, IssuePublishing issues, ImportReports reports,
			SampleRemoval samples) {
		this.manuscripts = manuscripts;
		this.release = release;
		this.issues = issues;
		this.reports = reports;
		this.samples = samples;
	}

	ImportedFile store(ReadIssue read, List<String> lines, ImportSource source) {
		this.reports.waitInLine();
		Manuscript manuscript = ReadManuscript.of(read);
		String digest = digest(manuscript);
		IssueFacts facts = manuscript.facts();
		Optional<StoredIssue> existing = this.issues.find(facts.year(), facts.number())
			.filter((stored) -> stored.sample() == source.sample());
		if (existing.isPresent() && (digest.equals(digestOf(existing.get()))
				|| this.reports.isNewestSource(existing.get().ref().id(), source.sha256()))) {
			return report(read, source, Outcome.UNCHANGED, 0);
		}
		refuseWhatIsTaken(facts, source.publish());
		return source.publish() ? publish(read, manuscript, source) : draft(read, manuscript, lines, source);
	}

	/** What the desk edits comes out of the desk, after its reviews. */
	private ImportedFile publish(ReadIssue read, Manuscript manuscript, ImportSource source) {
		this.manuscripts.findOpen(read.head().year(), read.head().number()).ifPresent((open) -> {
			if (this.manuscripts.editedByStaff(open.id())) {
				throw new RefusedImport(
						"编校台上正在编辑%s（最近由%s保存），请在编校台审核发布；要改用这份文本，请先在编校台放弃那份稿件。".formatted(open.label(), open.savedBy()));
			}
			this.manuscripts.discard(open.id(), "命令行导入并公开了这一期");
		});
		int samplesLeft = source.sample() ? 0 : this.samples.leave();
		IssueRef ref = this.release.release(manuscript, source.sample());
		ImportedFile file = report(read, source, Outcome.PUBLISHED, samplesLeft);
		this.reports.store(file, source.sha256(), digest(manuscript), ref.id(), null, null);
		return file;
	}

	private ImportedFile draft(ReadIssue read, Manuscript manuscript, List<String> lines, ImportSource source) {
		Optional<ManuscriptHead> open = this.manuscripts.findOpen(read.head().year(), read.head().number());
		if (open.isPresent()
				&& digest(manuscript).equals(digest(this.manuscripts.content(open.get().id(), open.get().version())))) {
			return report(read, source, Outcome.UNCHANGED, 0);
		}
		long id = open.map(ManuscriptHead::id).orElse(0L);
		if (open.isPresent()) {
			this.manuscripts.replace(id, manuscript, ReadManuscript.source(read, lines, source.name(), null),
					"由命令行重新导入");
		}
		else {
			id = this.manuscripts.create(manuscript, ReadManuscript.source(read, lines, source.name(), null), "由命令行导入");
		}
		ImportedFile file = report(read, source, open.isPresent() ? Outcome.REPLACED : Outcome.DRAFTED, 0);
		this.reports.store(file, source.sha256(), digest(manuscript), null, null, id);
		return file;
	}

	private String digest(Manuscript manuscript) {
		return ContentDigest.of(this.manuscripts.digests(manuscript));
	}

	/** What the issue holds now, whether it came from the desk or from a file. */
	private String digestOf(StoredIssue issue) {
		return this.manuscripts.findByIssue(issue.ref().id())
			.map((head) -> digest(this.manuscripts.content(head.id(), head.version())))
			.orElseGet(() -> this.reports.newestOfIssue(issue.ref().id()));
	}

	private void refuseWhatIsTaken(IssueFacts facts, boolean publish) {
		List<String> refused = publish ? this.release.hindrances(facts) : this.release.taken(facts);
		refused.stream().findFirst().ifPresent((sentence) -> {
			throw new RefusedImport(sentence);
		});
		this.manuscripts.open()
			.stream()
			.filter((other) -> facts.serial() != null && facts.serial().equals(other.serial()))
			.filter((other) -> other.year() != facts.year() || other.number() != facts.number())
			.findFirst()
			.ifPresent((other) -> {
				throw new RefusedImport(
						"总第%d期已经是%s（稿件），不能又是%s；请核对封面上的期号。".formatted(facts.serial(), other.label(), facts.label()));
			});
	}

	private static ImportedFile report(ReadIssue read, ImportSource source, Outcome outcome, int samplesLeft) {
		IssueHead head = read.head();
		LineRuns lines = new LineRuns();
		read.account().fates().forEach((fate) -> lines.add(fate.line(), fate.place(), fate.ordinal()));
		int acts = read.appointments().stream().mapToInt((batch) -> batch.acts().size()).sum();
		String title = (head.gazetteName() != null) ? head.gazetteName() : "";
		return new ImportedFile(source.name(), head.year(), head.number(), head.serial(), title,
				read.documents().size(), acts, read.chronicle().size(), outcome, source.with(read.remarks()),
				lines.runs(), samplesLeft);
	}

}
