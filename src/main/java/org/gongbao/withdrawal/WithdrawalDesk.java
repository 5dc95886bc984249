package org.gongbao.withdrawal;

import java.time.Instant;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.gongbao.audit.AuditLog;
import org.gongbao.publishing.DatabaseClock;
import org.gongbao.publishing.ItemKind;
import org.gongbao.publishing.ItemName;
import org.gongbao.publishing.RefusedStepException;
import org.gongbao.security.StaffMember;
import org.gongbao.withdrawal.Withdrawal.State;

/**
 * Proposing, confirming and refusing withdrawals. A withdrawal takes two people, because
 * a gazette that loses texts at one person's wish is no gazette; where private data are
 * open to everyone each minute counts, and one may act alone, on record.
 */
@Component
@Transactional
class WithdrawalDesk {

	private static final String SENTENCE = "sentence";

	private final WithdrawalStore store;

	private final WithdrawableItems items;

	private final DatabaseClock clock;

	private final AuditLog audit;

	WithdrawalDesk(WithdrawalStore store, WithdrawableItems items, DatabaseClock clock, AuditLog audit) {
		this.store = store;
		this.items = items;
		this.clock = clock;
		this.audit = audit;
	}

	/** Puts a withdrawal before whoever may confirm it; nothing is withdrawn yet. */
	long propose(ItemKind kind, long itemId, String reason, StaffMember by) {
		ItemName item = requirePublic(kind, itemId);
		long id = this.store.insert(kind, itemId, reason, by.id(), this.clock.now(), false)
			.orElseThrow(() -> new RefusedStepException(SENTENCE, "这一项已有撤回在等待确认，请到“撤回”里查看。"));
		this.audit.record("提出撤回", item.full(), null, reason);
		return id;
	}

	/** Withdraws at once. Whatever waited for the same item is thereby settled. */
	long withdrawAtOnce(ItemKind kind, long itemId, String reason, StaffMember by) {
		ItemName item = requirePublic(kind, itemId);
		Instant now = this.clock.now();
		this.store.lockWaiting(kind, itemId)
			.ifPresent((waiting) -> this.store.decide(waiting.id(), State.REFUSED, by.id(), now,
					"已由" + by.name() + "紧急撤回"));
		long id = this.store.insert(kind, itemId, reason, by.id(), now, true)
			.orElseThrow(() -> new RefusedStepException(SENTENCE, "这一项已经撤回，不必再撤。"));
		this.items.of(kind).withdraw(itemId, reason);
		this.audit.record("紧急撤回（一人办理，事由为个人信息）", item.full(), "已公开", "已撤回：" + reason);
		return id;
	}

	/**
	 * Withdraws what another person proposed to withdraw.
	 * @throws RefusedStepException if it was decided meanwhile, or proposed by the same
	 * person
	 */
	void confirm(long id, StaffMember by) {
		Withdrawal withdrawal = waiting(id, SENTENCE);
		if (withdrawal.proposedBy().id() == by.id()) {
			throw new RefusedStepException(SENTENCE, "这次撤回是您自己提出的，须由另一个人确认。");
		}
		ItemName item = requirePublic(withdrawal.kind(), withdrawal.itemId());
		this.store.decide(id, State.DONE, by.id(), this.clock.now(), null);
		this.items.of(withdrawal.kind()).withdraw(withdrawal.itemId(), withdrawal.reason());
		this.audit.record("确认撤回", item.full(), "已公开", "已撤回：" + withdrawal.reason());
	}

	/** Lets an item stay public. */
	void refuse(long id, StaffMember by, String reason) {
		Withdrawal withdrawal = waiting(id, "reason");
		this.store.decide(id, State.REFUSED, by.id(), this.clock.now(), reason);
		boolean own = withdrawal.proposedBy().id() == by.id();
		String subject = this.items.find(withdrawal.kind(), withdrawal.itemId())
			.map((item) -> item.name().full())
			.orElse("撤回第" + id + "号");
		this.audit.record(own ? "收回撤回提议" : "不同意撤回", subject, withdrawal.reason(), reason);
	}

	private ItemName requirePublic(ItemKind kind, long itemId) {
		return this.items.find(kind, itemId)
			.filter(Withdrawable.Candidate::isPublic)
			.map(Withdrawable.Candidate::name)
			.orElseThrow(() -> new RefusedStepException(SENTENCE, "这一项已经不在公开之列，不必再撤。"));
	}

	private Withdrawal waiting(long id, String field) {
		Withdrawal withdrawal = this.store.lock(id).orElseThrow(() -> new RefusedStepException(field, "没有这次撤回。"));
		if (withdrawal.state() != State.PROPOSED) {
			String who = (withdrawal.decidedBy() != null) ? withdrawal.decidedBy().name() : "别人";
			String done = (withdrawal.state() == State.DONE) ? "确认，已经撤回" : "退回";
			throw new RefusedStepException(field, "这次撤回已由%s%s，不必再处理。".formatted(who, done));
		}
		return withdrawal;
	}

}
