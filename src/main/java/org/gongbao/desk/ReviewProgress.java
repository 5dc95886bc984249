package org.gongbao.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.gongbao.manuscript.ManuscriptHead;
import org.gongbao.manuscript.PartKey;
import org.gongbao.manuscript.Version;
import org.gongbao.review.Level;
import org.gongbao.review.PartReview;
import org.gongbao.review.ReviewStates;
import org.gongbao.web.Step;

/** How far a draft is on its way to publication. */
@Component
class ReviewProgress {

	private static final List<String> STEPS = List.of("编辑", "初审", "复审", "终审", "发布");

	private static final int PUBLICATION = STEPS.size() - 1;

	private final ReviewStates states;

	ReviewProgress(ReviewStates states) {
		this.states = states;
	}

	List<Step> steps(ManuscriptHead head, Version first) {
		int now = now(head);
		List<Step> steps = new ArrayList<>();
		steps.add(new Step(first.reason().contains("导入") ? "导入" : "新建", "done"));
		for (int i = 0; i < STEPS.size(); i++) {
			String state = (i == now) ? "now" : "to-come";
			steps.add(new Step(STEPS.get(i), (i < now) ? "done" : state));
		}
		return steps;
	}

	/** What an open draft waits for. */
	String words(ManuscriptHead head) {
		int now = now(head);
		return (now != 0) ? ((now != PUBLICATION) ? "待" + STEPS.get(now) : "三审已通过，待发布") : "草稿";
	}

	/** Which step is being done: an issue is as far as the part that is least far. */
	private int now(ManuscriptHead head) {
		if (!head.isOpen()) {
			return "published".equals(head.closedAs()) ? STEPS.size() : -1;
		}
		Collection<PartReview> reviews = this.states.of(head.id()).values();
		if (reviews.isEmpty() || reviews.stream().anyMatch(PartReview::toSubmit)) {
			return 0;
		}
		return reviews.stream()
			.flatMap((review) -> review.next().stream())
			.mapToInt(Level::number)
			.min()
			.orElse(PUBLICATION);
	}

	/**
	 * What whoever opens a part for editing must know of its review, null for nothing.
	 */
	@Nullable String note(ManuscriptHead head, PartKey part) {
		PartReview review = head.isOpen() ? this.states.of(head.id()).get(part) : null;
		if (review == null) {
			return null;
		}
		return switch (review.state()) {
			case WAITING -> "这一部分已经送审，正在等" + review.next().map(Level::label).orElse("审核") + "。改动以后要重新送审。";
			case RETURNED -> "这一部分被退回，请按意见修改后重新送审。";
			case APPROVED -> "这一部分三审已经通过，内容已锁定；要修改，请采编人员先在审核页撤销终审，说明原因。";
			case EDITING, REOPENED -> null;
		};
	}

}
