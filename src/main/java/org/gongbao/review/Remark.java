package org.gongbao.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.gongbao.web.ChineseDates;

/**
 * Something said about a part, as its page shows it.
 *
 * @param what 送审, 通过初审, 退回, 意见 …
 * @param by who
 * @param at when
 * @param when the same for readers
 * @param text what was said, may be null
 * @param quote the words it concerns, may be null
 * @param former whether it was said of an earlier text
 */
record Remark(String what, String by, Instant at, String when, @Nullable String text, @Nullable String quote,
		boolean former) {

	static List<Remark> of(List<Submission> submissions, Map<Long, List<ReviewStep>> steps,
			List<Comments.Comment> comments, String sha256) {
		List<Remark> remarks = new ArrayList<>();
		for (Submission submission : submissions) {
			boolean former = !submission.stamp().sha256().equals(sha256);
			remarks.add(new Remark("送审", submission.by(), submission.at(), null, null, former));
			for (ReviewStep step : steps.getOrDefault(submission.id(), List.of())) {
				remarks.add(new Remark(step.level().label() + (step.passed() ? "通过" : "退回"), step.staffName(),
						step.at(), step.comment(), null, former));
			}
			Submission.Closing closed = submission.closed();
			if (closed != null && !closed.returned()) {
				remarks.add(new Remark("撤销终审", closed.by(), closed.at(), closed.reason(), null, former));
			}
		}
		comments.forEach((comment) -> remarks.add(new Remark("意见", comment.by(), comment.at(), comment.comment(),
				comment.quote(), !comment.sha256().equals(sha256))));
		remarks.sort(Comparator.comparing(Remark::at));
		return remarks;
	}

	private Remark(String what, String by, Instant at, @Nullable String text, @Nullable String quote, boolean former) {
		this(what, by, at, ChineseDates.minute(at), text, quote, former);
	}

}
