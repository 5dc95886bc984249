package org.gongbao.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.gongbao.chronicle.ChroniclePublishing;
import org.gongbao.document.DocumentPublishing;
import org.gongbao.issue.ContentsLine;
import org.gongbao.issue.IssueDetails;
import org.gongbao.issue.IssuePublishing;
import org.gongbao.issue.IssueRef;
import org.gongbao.issue.Issues;
import org.gongbao.issue.StoredIssue;
import org.gongbao.personnel.AppointmentPublishing;

/**
 * Makes an issue out of a manuscript, whole or not at all: everything is stored and made
 * public in the transaction of the caller.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class IssueRelease {

	private final IssuePublishing issues;

	private final Issues details;

	private final DocumentPublishing documents;

	private final AppointmentPublishing appointments;

	private final ChroniclePublishing chronicle;

	private final PrintedCorrections corrections;

	IssueRelease(IssuePublishing issues, Issues details, DocumentPublishing documents,
			AppointmentPublishing appointments, ChroniclePublishing chronicle, PrintedCorrections corrections) {
		this.issues = issues;
		this.details = details;
		this.documents = documents;
		this.appointments = appointments;
		this.chronicle = chronicle;
		this.corrections = corrections;
	}

	/**
	 * Stores an issue and makes it public, or gives one that is public without its texts
	 * those. The samples leave when the first real issue comes.
	 * @param manuscript everything it says
	 * @param sample whether it is one of the samples
	 * @return the issue
	 */
	public IssueRef release(Manuscript manuscript, boolean sample) {
		if (!sample) {
			this.issues.removeSamples();
			this.documents.removeSamples();
		}
		ManuscriptDrafts drafts = new ManuscriptDrafts(manuscript, sample);
		Optional<IssueRef> waiting = sample ? Optional.empty() : awaitingTexts(manuscript.facts());
		IssueRef ref = waiting.map((issue) -> this.issues.complete(issue, drafts.issue()))
			.orElseGet(() -> this.issues.store(drafts.issue()));
		drafts.documents(ref.id()).forEach(this.documents::storeInIssue);
		drafts.fullTexts().forEach(this.documents::storePage);
		drafts.batches(ref.id()).forEach(this.appointments::store);
		this.chronicle.store(drafts.entries(ref.id()));
		if (waiting.isPresent()) {
			this.issues.publishTexts(ref);
		}
		else {
			this.issues.publish(ref);
		}
		this.corrections.note(manuscript, ref);
		return ref;
	}

	/**
	 * What stands in the way of the issue's numbers. A public issue without its texts
	 * takes them.
	 * @param facts the facts of the issue
	 * @return Chinese sentences, empty if year, number and serial are free
	 */
	@Transactional(readOnly = true)
	public List<String> taken(IssueFacts facts) {
		List<String> taken = new ArrayList<>();
		this.issues.find(facts.year(), facts.number())
			.filter((other) -> !other.sample() && !this.issues.awaitsTexts(other.ref()))
			.ifPresent((other) -> taken.add(other.ref().label()
					+ (other.withdrawn() ? "公开后已经撤回，它的网址和期号不能再用；请核对年份和期号。" : "已经公开；公开后的内容不能覆盖，请核对年份和期号。")));
		Integer serial = facts.serial();
		if (serial != null) {
			this.issues.findBySerial(serial)
				.filter((other) -> !other.sample())
				.filter((other) -> other.ref().year() != facts.year() || other.ref().number() != facts.number())
				.ifPresent((other) -> taken
					.add("总第%d期已经是%s，不能又是%s；请核对封面上的期号。".formatted(serial, other.ref().label(), facts.label())));
		}
		awaitingTexts(facts).map(IssueRef::serial)
			.filter((known) -> serial != null && !known.equals(serial))
			.ifPresent(
					(known) -> taken.add("%s公开时是总第%d期，不能又是总第%d期；请核对封面上的期号。".formatted(facts.label(), known, serial)));
		return taken;
	}

	/**
	 * What stands in the way of publishing an issue with these facts: besides its
	 * numbers, contents that are public already and say something else.
	 * @param facts the facts of the issue
	 * @return Chinese sentences, empty if nothing does
	 */
	@Transactional(readOnly = true)
	public List<String> hindrances(IssueFacts facts) {
		List<String> hindrances = new ArrayList<>(taken(facts));
		List<ContentsLine> lines = ManuscriptDrafts.contents(facts);
		awaitingTexts(facts).flatMap((ref) -> this.details.find(ref.year(), ref.number()))
			.map(IssueDetails::contents)
			.filter((contents) -> !contents.isEmpty() && !contents.equals(lines))
			.ifPresent((contents) -> hindrances
				.add("%s的目录已经公开，共%d行，补文字时不能改动；请把稿件的目录改得与它相同，目录印错了的公开以后办更正。".formatted(facts.label(), contents.size())));
		return hindrances;
	}

	/**
	 * Whether these facts are those of a public issue that awaits its texts.
	 * @param facts the facts of the issue
	 * @return true if its texts come later than the issue
	 */
	@Transactional(readOnly = true)
	public boolean addsTexts(IssueFacts facts) {
		return awaitingTexts(facts).isPresent();
	}

	private Optional<IssueRef> awaitingTexts(IssueFacts facts) {
		return this.issues.find(facts.year(), facts.number())
			.filter((other) -> !other.sample())
			.map(StoredIssue::ref)
			.filter(this.issues::awaitsTexts);
	}

}
