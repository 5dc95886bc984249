package org.gongbao.review;

import java.util.ArrayList;
import java.util.List;

/**
 * One of the three boxes that show how far a part has come.
 *
 * @param sign 初, 复 or 终
 * @param state {@code passed}, {@code now}, {@code returned} or {@code to-come}
 * @param words the same for who does not see the box
 */
public record ReviewMark(String sign, String state, String words) {

	static List<ReviewMark> of(PartReview review) {
		List<ReviewMark> marks = new ArrayList<>();
		for (Level level : Level.values()) {
			marks.add(mark(review, level));
		}
		return marks;
	}

	private static ReviewMark mark(PartReview review, Level level) {
		boolean reopened = review.state() == PartReview.State.REOPENED;
		ReviewStep step = review.steps().stream().filter((one) -> one.level() == level).findFirst().orElse(null);
		if (step != null && !reopened) {
			return step.passed() ? new ReviewMark(level.sign(), "passed", level.label() + "已通过")
					: new ReviewMark(level.sign(), "returned", level.label() + "已退回");
		}
		return review.next().filter((next) -> next == level).isPresent()
				? new ReviewMark(level.sign(), "now", "正在等待" + level.label())
				: new ReviewMark(level.sign(), "to-come", "未到" + level.label());
	}

}
