package org.gongbao.review.publish;

import java.util.Set;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.gongbao.manuscript.LockedManuscriptException;
import org.gongbao.manuscript.ManuscriptGuard;
import org.gongbao.manuscript.ManuscriptHead;
import org.gongbao.manuscript.PartKey;
import org.gongbao.web.ChineseDates;

/**
 * What will be public at an appointed minute stays as it is until then. Asked before the
 * reviews, because the order has to be taken back first.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ScheduleGuard implements ManuscriptGuard {

	private final ScheduleStore schedule;

	ScheduleGuard(ScheduleStore schedule) {
		this.schedule = schedule;
	}

	@Override
	public void beforeChange(ManuscriptHead head, Set<PartKey> changed) {
		this.schedule.waiting(head.id()).ifPresent((order) -> {
			throw new LockedManuscriptException(
					"%s已定于%s发布，不能再改；要修改，请签发人员先撤销定时发布。".formatted(head.label(), ChineseDates.minute(order.publishAt())));
		});
	}

}
