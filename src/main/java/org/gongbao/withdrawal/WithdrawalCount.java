package org.gongbao.withdrawal;

import org.springframework.stereotype.Component;

import org.gongbao.security.CurrentStaff;
import org.gongbao.web.DeskCount;
import org.gongbao.web.StaffPage;

/** How many withdrawals wait for the person signed in. */
@Component
class WithdrawalCount implements DeskCount {

	private final WithdrawalStore store;

	private final CurrentStaff current;

	WithdrawalCount(WithdrawalStore store, CurrentStaff current) {
		this.store = store;
		this.current = current;
	}

	@Override
	public StaffPage.Section section() {
		return StaffPage.Section.PUBLISHED;
	}

	@Override
	public int waiting() {
		return this.current.find()
			.filter(WithdrawalPages::mayDecide)
			.map((member) -> (int) this.store.count(Withdrawal.State.PROPOSED, member.id()))
			.orElse(0);
	}

}
