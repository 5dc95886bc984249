package org.gongbao.manuscript;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.gongbao.chronicle.ChroniclePublishing;
import org.gongbao.document.DocumentPublishing;
import org.gongbao.issue.IssuePublishing;
import org.gongbao.issue.IssueRef;
import org.gongbao.personnel.AppointmentPublishing;

/**
 * Makes an issue out of a manuscript, whole or not at all: everything is stored and made
 * public in the transaction of the caller.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class IssueRelease {

	private final IssuePublishing issues;

	private final DocumentPublishing documents;

	private final AppointmentPublishing appointments;

	private final ChroniclePublishing chronicle;

	private final PrintedCorrections corrections;

	IssueRelease(IssuePublishing issues, DocumentPublishing documents, AppointmentPublishing appointments,
			ChroniclePublishing chronicle, PrintedCorrections corrections) {
		this.issues = issues;
		this.documents = documents;
		this.appointments = appointments;
		this.chronicle = chronicle;
		this.corrections = corrections;
	}

	/**
	 * Stores an issue and makes it public. The samples leave when the first real issue
	 * comes.
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
		IssueRef ref = this.issues.store(drafts.issue());
		drafts.documents(ref.id()).forEach(this.documents::storeInIssue);
		drafts.fullTexts().forEach(this.documents::storePage);
		drafts.batches(ref.id()).forEach(this.appointments::store);
		this.chronicle.store(drafts.entries(ref.id()));
		this.issues.publish(ref);
		this.corrections.note(manuscript, ref);
		return ref;
	}

	/**
	 * What stands in the way of the issue's numbers.
	 * @param facts the facts of the issue
	 * @return Chinese sentences, empty if year, number and serial are free
	 */
	@Transactional(readOnly = true)
	public List<String> taken(IssueFacts facts) {
		List<String> taken = new ArrayList<>();
		this.issues.find(facts.year(), facts.number())
			.filter((other) -> !other.sample())
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
		return taken;
	}

}
