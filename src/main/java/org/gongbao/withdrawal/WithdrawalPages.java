package org.gongbao.withdrawal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.gongbao.publishing.DatabaseClock;
import org.gongbao.publishing.ItemKind;
import org.gongbao.publishing.ItemName;
import org.gongbao.security.Role;
import org.gongbao.security.StaffMember;
import org.gongbao.web.ChineseDates;
import org.gongbao.web.NotFoundException;
import org.gongbao.web.PagePaths;
import org.gongbao.web.Problems;
import org.gongbao.withdrawal.Withdrawable.Candidate;

/** Makes the pages of withdrawals at the desk. */
@Component
@Transactional(readOnly = true)
class WithdrawalPages {

	private static final ItemName GONE = new ItemName(ItemKind.DOCUMENT, 0, null, "（已不在库中）", "/");

	private final WithdrawalStore store;

	private final WithdrawableItems items;

	private final DatabaseClock clock;

	WithdrawalPages(WithdrawalStore store, WithdrawableItems items, DatabaseClock clock) {
		this.store = store;
		this.items = items;
		this.clock = clock;
	}

	ItemName publicItem(ItemKind kind, long id) {
		return candidate(kind, id).name();
	}

	WithdrawalFormView form(WithdrawalForm form, Problems problems) {
		Candidate candidate = candidate(form.kind(), form.item());
		ItemName name = candidate.name();
		String reason = form.reason().isEmpty() ? "……" : form.reason();
		return new WithdrawalFormView(form, name.label(), name.title(), PagePaths.encoded(name.path()),
				candidate.extent(), WithdrawalForm.sentence(name, false).sentence(),
				WithdrawalForm.sentence(name, true).sentence(), problems, told(name, this.clock.now(), reason));
	}

	WithdrawalView one(long id, StaffMember reader, String typed, String refusal, Problems problems) {
		Withdrawal one = find(id);
		Optional<Candidate> candidate = this.items.find(one.kind(), one.itemId());
		ItemName name = candidate.map(Candidate::name).orElse(GONE);
		boolean waits = one.state() == Withdrawal.State.PROPOSED;
		boolean own = one.proposedBy().id() == reader.id();
		Instant when = (one.decidedAt() != null) ? one.decidedAt() : this.clock.now();
		return new WithdrawalView(id, name.label(), name.title(), PagePaths.encoded(name.path()),
				candidate.map(Candidate::extent).orElse(""), one.state().name().toLowerCase(Locale.ROOT), one.urgent(),
				story(one), told(name, when, one.reason()), WithdrawalForm.sentence(name, false).sentence(), typed,
				refusal, problems, waits && mayDecide(reader) && !own, waits && (mayDecide(reader) || own), own);
	}

	/** A reviewer may confirm as well: small offices have one publisher. */
	static boolean mayDecide(StaffMember member) {
		return member.is(Role.PUBLISHER) || member.is(Role.REVIEWER);
	}

	Withdrawal find(long id) {
		return this.store.find(id).orElseThrow(() -> new NotFoundException("No withdrawal " + id));
	}

	List<WithdrawalsView.Row> rows(Withdrawal.State state, int offset, int limit) {
		return this.store.in(state, offset, limit).stream().map(this::row).toList();
	}

	private WithdrawalsView.Row row(Withdrawal one) {
		ItemName name = this.items.find(one.kind(), one.itemId()).map(Candidate::name).orElse(GONE);
		return new WithdrawalsView.Row("/staff/withdrawals/" + one.id(), name.label(), name.title(), one.reason(),
				one.urgent(), one.proposedBy().name() + " " + ChineseDates.minute(one.proposedAt()), decision(one));
	}

	private Candidate candidate(ItemKind kind, long id) {
		return this.items.find(kind, id)
			.filter(Candidate::isPublic)
			.orElseThrow(() -> new NotFoundException("No public " + kind + " " + id));
	}

	private static @Nullable String decision(Withdrawal one) {
		Withdrawal.Person decider = one.decidedBy();
		return (decider != null && one.decidedAt() != null)
				? decider.name() + " " + ChineseDates.minute(one.decidedAt()) : null;
	}

	private static List<String> story(Withdrawal one) {
		List<String> story = new ArrayList<>();
		String by = ChineseDates.minute(one.proposedAt()) + "　" + one.proposedBy().name();
		story.add(by + (one.urgent() ? "紧急撤回，一人办理" : "提出"));
		Withdrawal.Person decider = one.decidedBy();
		if (!one.urgent() && decider != null && one.decidedAt() != null) {
			String when = ChineseDates.minute(one.decidedAt()) + "　" + decider.name();
			String what = (decider.id() == one.proposedBy().id()) ? "收回：" : "退回：";
			story.add((one.refusal() != null) ? when + what + one.refusal() : when + "确认，已经撤回");
		}
		return story;
	}

	/** As the page that answers 410 says it. */
	private static String told(ItemName name, Instant when, String reason) {
		String day = ChineseDates.date(when.atZone(ChineseDates.ZONE).toLocalDate());
		return "“" + name.said() + "”已于" + day + "撤回。原因：" + reason;
	}

}
