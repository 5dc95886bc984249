package org.gongbao.review;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.gongbao.check.CheckReport;
import org.gongbao.manuscript.ManuscriptHead;
import org.gongbao.manuscript.Manuscripts;
import org.gongbao.manuscript.PartKey;
import org.gongbao.security.CurrentStaff;
import org.gongbao.security.Role;
import org.gongbao.security.StaffMember;
import org.gongbao.web.NotFoundException;

/** Makes the page of one issue's reviews. */
@Component
@Transactional(readOnly = true)
class OverviewPages {

	private final Manuscripts manuscripts;

	private final ReviewStates states;

	private final QueueRows rows;

	private final Readiness readiness;

	private final CurrentStaff current;

	OverviewPages(Manuscripts manuscripts, ReviewStates states, QueueRows rows, Readiness readiness,
			CurrentStaff current) {
		this.manuscripts = manuscripts;
		this.states = states;
		this.rows = rows;
		this.readiness = readiness;
		this.current = current;
	}

	OverviewPage of(long id) {
		ManuscriptHead head = this.manuscripts.find(id).orElseThrow(() -> new NotFoundException("No manuscript " + id));
		StaffMember member = this.current.require();
		Map<PartKey, PartReview> states = this.states.of(id);
		List<QueueRow> listed = this.rows.of(head, member).inPrintedOrder(states.values());
		CheckReport report = this.readiness.of(head);
		return new OverviewPage(id, head.label(), head.isOpen(), listed,
				(int) states.values().stream().filter(PartReview::toSubmit).count(),
				count(states, PartReview.State.WAITING), count(states, PartReview.State.APPROVED),
				report.blocking().size(), report.unconfirmed().size(), head.isOpen() && member.is(Role.EDITOR));
	}

	private static int count(Map<PartKey, PartReview> states, PartReview.State state) {
		return (int) states.values().stream().filter((part) -> part.state() == state).count();
	}

}
