package org.gongbao.review;

import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.gongbao.manuscript.LockedManuscriptException;
import org.gongbao.manuscript.ManuscriptGuard;
import org.gongbao.manuscript.ManuscriptHead;
import org.gongbao.manuscript.PartKey;

/** From the last pass on a part stays as it is, until an editor takes the pass back. */
@Component
class ReviewGuard implements ManuscriptGuard {

	private final StateReader states;

	ReviewGuard(StateReader states) {
		this.states = states;
	}

	@Override
	public void beforeChange(ManuscriptHead head, Set<PartKey> changed) {
		Map<PartKey, PartReview> reviews = this.states.of(head.id());
		for (PartKey part : changed) {
			PartReview review = reviews.get(part);
			if (review != null && review.state() == PartReview.State.APPROVED) {
				throw new LockedManuscriptException(
						head.label() + "的" + PartName.general(part) + "三审已经通过，内容已锁定；要修改，请采编人员先在审核页撤销终审，说明原因。");
			}
		}
	}

}
