package org.gongbao.correction;

import org.springframework.stereotype.Component;

import org.gongbao.security.CurrentStaff;
import org.gongbao.security.Role;
import org.gongbao.web.DeskCount;
import org.gongbao.web.StaffPage;

/** How many corrections wait for the person signed in. */
@Component
class CorrectionCount implements DeskCount {

	private final CorrectionStore store;

	private final CurrentStaff current;

	CorrectionCount(CorrectionStore store, CurrentStaff current) {
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
			.filter((member) -> member.is(Role.PUBLISHER))
			.map((member) -> (int) this.store.count(Proposal.State.PROPOSED, null, member.id()))
			.orElse(0);
	}

}
