package org.gongbao.correction;

import java.time.Instant;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.gongbao.audit.AuditLog;
import org.gongbao.correction.Proposal.State;
import org.gongbao.correction.Proposal.Wording;
import org.gongbao.publishing.ChangeLog;
import org.gongbao.publishing.DatabaseClock;
import org.gongbao.publishing.ItemKind;
import org.gongbao.publishing.ItemName;
import org.gongbao.publishing.RefusedStepException;
import org.gongbao.security.StaffMember;

/** Proposing, approving and refusing corrections: never by one person alone. */
@Component
@Transactional
class CorrectionDesk {

	private static final String SENTENCE = "sentence";

	private final CorrectionStore store;

	private final CorrectableItems items;

	private final ChangeLog changeLog;

	private final DatabaseClock clock;

	private final AuditLog audit;

	CorrectionDesk(CorrectionStore store, CorrectableItems items, ChangeLog changeLog, DatabaseClock clock,
			AuditLog audit) {
		this.store = store;
		this.items = items;
		this.changeLog = changeLog;
		this.clock = clock;
		this.audit = audit;
	}

	/** Puts a correction before whoever may approve it; nothing is public yet. */
	long propose(ItemKind kind, long itemId, Wording wording, StaffMember by) {
		ItemName item = this.items.name(kind, itemId)
			.orElseThrow(() -> new RefusedStepException("passage", "这一项已经不在公开之列，不能更正。"));
		Instant now = this.clock.now();
		String digest = Proposal.digest(kind, itemId, wording, State.PROPOSED, by.id(), now, null, null, null);
		long id = this.store.insert(kind, itemId, wording, by.id(), now, digest);
		this.audit.record("提出更正", item.full(), wording.passage(), words(wording));
		return id;
	}

	/**
	 * Makes a proposed correction public.
	 * @throws RefusedStepException if it was decided meanwhile, by the person who
	 * proposed it, or for what is public no longer
	 */
	void approve(long id, StaffMember by) {
		Proposal proposal = waiting(id, SENTENCE);
		if (proposal.proposedBy().id() == by.id()) {
			throw new RefusedStepException(SENTENCE, "这条更正是您自己提出的，须由另一位签发人审定。");
		}
		ItemName item = this.items.name(proposal.kind(), proposal.itemId())
			.orElseThrow(() -> new RefusedStepException(SENTENCE, "这一项已经不在公开之列，更正不能发布；请退回。"));
		requireStillPrinted(proposal);
		Instant now = this.clock.now();
		this.store.decide(id, State.PUBLISHED, by.id(), now, null,
				proposal.digestWhen(State.PUBLISHED, by.id(), now, null));
		this.changeLog.put(proposal.kind(), List.of(proposal.itemId()));
		this.audit.record("发布更正", item.full(), proposal.wording().passage(), words(proposal.wording()));
	}

	/** Gives a proposed correction back to its proposer, who may also take it back. */
	void refuse(long id, StaffMember by, String reason) {
		Proposal proposal = waiting(id, "reason");
		Instant now = this.clock.now();
		this.store.decide(id, State.REFUSED, by.id(), now, reason,
				proposal.digestWhen(State.REFUSED, by.id(), now, reason));
		boolean own = proposal.proposedBy().id() == by.id();
		String subject = this.items.name(proposal.kind(), proposal.itemId())
			.map(ItemName::full)
			.orElse("更正第" + id + "号");
		this.audit.record(own ? "收回更正提议" : "退回更正", subject, words(proposal.wording()), reason);
	}

	private Proposal waiting(long id, String field) {
		Proposal proposal = this.store.lock(id).orElseThrow(() -> new RefusedStepException(field, "没有这条更正。"));
		if (proposal.state() != State.PROPOSED) {
			String done = (proposal.state() == State.PUBLISHED) ? "发布" : "退回";
			String who = (proposal.decidedBy() != null) ? proposal.decidedBy().name() : "别人";
			throw new RefusedStepException(field, "这条更正已由%s%s，不必再处理。".formatted(who, done));
		}
		return proposal;
	}

	/** A fuller text may have come in since the proposal. */
	private void requireStillPrinted(Proposal proposal) {
		boolean printed = this.items.text(proposal.kind(), proposal.itemId())
			.map((text) -> !new PassageSearch(text.text()).find(proposal.wording().passage()).isEmpty())
			.orElse(false);
		if (!printed) {
			throw new RefusedStepException(SENTENCE, "这段原文已经不在文中，更正不能发布；请退回，由提出人重新摘录。");
		}
	}

	private static String words(Wording wording) {
		return "“" + wording.passage() + "”应为“" + wording.replacement() + "”。" + wording.explanation();
	}

}
