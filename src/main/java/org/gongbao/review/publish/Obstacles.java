package org.gongbao.review.publish;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.springframework.stereotype.Component;

import org.gongbao.check.CheckReport;
import org.gongbao.manuscript.ManuscriptHead;
import org.gongbao.review.PartReview;
import org.gongbao.review.Readiness;
import org.gongbao.review.ReviewStates;

/** What keeps a manuscript from being public. */
@Component
class Obstacles {

	private final ReviewStates reviews;

	private final Readiness readiness;

	Obstacles(ReviewStates reviews, Readiness readiness) {
		this.reviews = reviews;
		this.readiness = readiness;
	}

	List<String> of(ManuscriptHead head) {
		return of(head, this.readiness.of(head));
	}

	List<String> of(ManuscriptHead head, CheckReport report) {
		if (!head.isOpen()) {
			return List.of(head.label() + "已经发布或放弃。");
		}
		List<String> obstacles = new ArrayList<>();
		Collection<PartReview> parts = this.reviews.of(head.id()).values();
		add(obstacles, count(parts, PartReview.State.EDITING), "件没有送审，或送审后又有改动。");
		add(obstacles, count(parts, PartReview.State.RETURNED), "件被退回，改好后要重新送审。");
		add(obstacles, count(parts, PartReview.State.REOPENED), "件撤销了终审，要重新送审。");
		add(obstacles, count(parts, PartReview.State.WAITING), "件三审还没有完成。");
		add(obstacles, report.blocking().size(), "处必须处理的问题没有处理。");
		add(obstacles, report.unconfirmed().size(), "处需要确认的问题没有确认。");
		return obstacles;
	}

	private static int count(Collection<PartReview> parts, PartReview.State state) {
		return (int) parts.stream().filter((part) -> part.state() == state).count();
	}

	private static void add(List<String> obstacles, int count, String words) {
		if (count > 0) {
			obstacles.add("还有" + count + words);
		}
	}

}
