package org.gongbao.review;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.gongbao.manuscript.ManuscriptHead;
import org.gongbao.manuscript.Manuscripts;
import org.gongbao.security.CurrentStaff;
import org.gongbao.security.StaffMember;
import org.gongbao.web.DeskCount;
import org.gongbao.web.StaffPage;

/** How many parts wait for the decision of whoever is signed in. */
@Component
class QueueCount implements DeskCount {

	private final Manuscripts manuscripts;

	private final StateReader states;

	private final CurrentStaff current;

	QueueCount(Manuscripts manuscripts, StateReader states, CurrentStaff current) {
		this.manuscripts = manuscripts;
		this.states = states;
		this.current = current;
	}

	@Override
	public StaffPage.Section section() {
		return StaffPage.Section.QUEUE;
	}

	@Override
	@Transactional(readOnly = true)
	public int waiting() {
		return this.current.find().map(this::waitingFor).orElse(0);
	}

	private int waitingFor(StaffMember member) {
		List<Long> open = this.manuscripts.open().stream().map(ManuscriptHead::id).toList();
		return (int) this.states.of(open)
			.values()
			.stream()
			.flatMap((parts) -> parts.values().stream())
			.filter((part) -> Eligibility.mayDecide(member, part))
			.count();
	}

}
