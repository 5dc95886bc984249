package org.gongbao.review.publish;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.gongbao.review.Level;
import org.gongbao.review.PartReview;
import org.gongbao.review.ReviewStep;
import org.gongbao.web.ChineseDates;

/** Sums up who passed what. */
final class Approvals {

	private Approvals() {
	}

	static List<PublishPage.Approval> of(Collection<PartReview> parts) {
		List<PublishPage.Approval> approvals = new ArrayList<>();
		for (Level level : Level.values()) {
			Map<String, List<ReviewStep>> byName = new LinkedHashMap<>();
			parts.stream()
				.flatMap((part) -> part.steps().stream())
				.filter((step) -> step.level() == level && step.passed())
				.forEach((step) -> byName.computeIfAbsent(step.staffName(), (name) -> new ArrayList<>()).add(step));
			byName.forEach((name, steps) -> approvals.add(approval(level, name, steps)));
		}
		return approvals;
	}

	private static PublishPage.Approval approval(Level level, String name, List<ReviewStep> steps) {
		ReviewStep last = steps.stream()
			.reduce((one, other) -> other.at().isAfter(one.at()) ? other : one)
			.orElseThrow();
		List<String> said = steps.stream().map(ReviewStep::comment).filter(Objects::nonNull).distinct().toList();
		String comments = said.isEmpty() ? "" : "（" + String.join("；", said) + "）";
		return new PublishPage.Approval(level.label(), name, "同意" + steps.size() + "件" + comments,
				ChineseDates.minute(last.at()));
	}

}
