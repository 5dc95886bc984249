package org.gongbao.personnel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.gongbao.personnel.tenure.PostReader;

/**
 * Acts decided together as pages show them.
 *
 * @param heading the reference, or words that stand for a missing one
 * @param facts where it is printed and how the reference is printed, a line each
 * @param intro the words before the acts, may be null
 * @param acts the acts
 * @param notes sentences that hold for all of the acts
 */
record BatchView(String heading, List<String> facts, @Nullable String intro, List<ActView> acts, List<String> notes) {

	/**
	 * Puts acts together that were decided together.
	 * @param acts the acts in printed order
	 * @param page where the issue prints them, null where the page need not say
	 * @param reader reads their posts
	 */
	static List<BatchView> all(List<Appointment> acts, @Nullable Integer page, PostReader reader) {
		Map<Long, List<Appointment>> batches = new LinkedHashMap<>();
		acts.forEach((act) -> batches.computeIfAbsent(act.batchId(), (id) -> new ArrayList<>()).add(act));
		return batches.values().stream().map((batch) -> of(batch, page, reader)).toList();
	}

	private static BatchView of(List<Appointment> acts, @Nullable Integer page, PostReader reader) {
		Appointment first = acts.getFirst();
		return new BatchView((first.reference() != null) ? first.reference() : "未印任免文号", facts(first, page),
				first.intro(), acts.stream().map((act) -> ActView.of(act, reader)).toList(), notes(acts));
	}

	private static List<String> facts(Appointment first, @Nullable Integer page) {
		List<String> facts = new ArrayList<>();
		if (first.issue() != null) {
			facts.add(first.issue().label() + ((page != null) ? "第" + page + "页起" : ""));
		}
		String printed = first.printedReference();
		if (printed != null && !printed.equals(first.reference())) {
			facts.add("原件印作“" + printed + "”");
		}
		return facts;
	}

	private static List<String> notes(List<Appointment> acts) {
		String printed = Objects.requireNonNullElse(acts.getFirst().batchNotes(), "");
		// The months stand above the whole list.
		List<String> said = printed.lines().filter((line) -> PrintedMonths.ofLine(line) == null).toList();
		if (!said.isEmpty()) {
			return said;
		}
		return acts.stream()
			.map(Appointment::effectiveFrom)
			.filter(Objects::nonNull)
			.distinct()
			.map((from) -> "任职时间从" + PartialDate.inChinese(from) + "起计算")
			.collect(Collectors.toList());
	}

}
