package org.gongbao.review;

import org.jspecify.annotations.Nullable;

import org.gongbao.manuscript.PartKey;

/**
 * What a reviewer decides about a part as it was on the screen.
 *
 * @param part the part
 * @param submission the submission that was shown
 * @param level the review that was due then
 * @param passes whether the part passes; otherwise it is returned
 * @param comment what the person says, may be null for a pass
 */
public record Decision(PartKey part, long submission, Level level, boolean passes, @Nullable String comment) {

	String reason() {
		return (this.comment != null) ? this.comment : "";
	}

	/** Says who was quicker, or that the text is another by now. */
	void refuseIfOvertaken(PartReview review) {
		Submission shown = review.submission();
		if (shown == null || shown.id() != this.submission) {
			throw new RefusedReviewException("您打开以后，这一件又有改动或已重新送审，您的决定没有提交；请看过现在的内容再决定。");
		}
		review.steps()
			.stream()
			.filter((step) -> step.level().number() >= this.level.number())
			.findFirst()
			.ifPresent((step) -> {
				throw new RefusedReviewException("您打开以后，%s已经%s%s，您的决定没有提交。".formatted(step.staffName(),
						step.passed() ? "通过" : "退回", step.level().label()));
			});
		Submission.Closing closed = shown.closed();
		if (closed != null) {
			throw new RefusedReviewException(
					"您打开以后，%s已经%s，您的决定没有提交。".formatted(closed.by(), closed.returned() ? "退回这一件" : "撤销终审"));
		}
	}

}
