package org.gongbao.personnel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.gongbao.personnel.tenure.Tenure;
import org.gongbao.personnel.tenure.Tenure.Held;
import org.gongbao.personnel.tenure.When;
import org.gongbao.web.ChineseDates;

/**
 * Who held a post on a day, as a sentence for each person and what the sentences rest on.
 *
 * @param day the day in words
 * @param found who held it or may have
 * @param nobody what is said where nobody is found, null otherwise
 * @param caveat what has to be known about the answer
 */
record PostAnswer(String day, List<Found> found, @Nullable String nobody, String caveat) {

	private static final String CAVEAT = "以上只根据本公报刊登过的任免推算。没有刊登的任免本站不知道；没有查到，不等于空缺。";

	static PostAnswer of(PostHistory history, LocalDate day, LocalDate today) {
		List<Found> found = new ArrayList<>();
		for (Holder holder : history.holders().all()) {
			Held held = holder.on(day);
			if (held != Held.NO) {
				found
					.add(new Found(HolderView.of(holder, history), held != Held.POSSIBLE, sentence(holder, held, day)));
			}
		}
		found.sort(Comparator.comparing((one) -> !one.sure()));
		String caveat = day.isAfter(today) ? "这一天还没有到，只能按已经刊登的任免说。" + CAVEAT : CAVEAT;
		return new PostAnswer(ChineseDates.date(day), found, found.isEmpty() ? nobody(history, day) : null, caveat);
	}

	private static String sentence(Holder holder, Held held, LocalDate day) {
		Tenure tenure = holder.tenure();
		When from = tenure.from();
		When until = tenure.until();
		if (held == Held.CERTAIN && from != null && until != null) {
			return "%s任，%s免，这一天在任。".formatted(from.words(), until.words());
		}
		if (held == Held.OPEN && from != null) {
			return "%s任，此后没有刊登免职。".formatted(from.words());
		}
		if (from == null && until != null) {
			return day.isBefore(until.earliest()) ? "只刊登了%s的免职，何时任职没有刊登，这一天是否已经在任不能断定。".formatted(until.words())
					: "只刊登了%s的免职，何时任职没有刊登。".formatted(until.words());
		}
		if (from != null && day.isBefore(from.latest())) {
			return "%s任，公报没有写明哪一天，这一天是否已经在任不能断定。".formatted(from.words());
		}
		if (until != null) {
			return until.exact() ? "%s免，正是这一天。".formatted(until.words())
					: "%s免，公报没有写明哪一天，这一天是否仍然在任不能断定。".formatted(until.words());
		}
		return "没有刊登免职，继任者%s任，这一天是否仍然在任不能断定。".formatted(Objects.requireNonNull(holder.succeeded()).words());
	}

	/** Who is printed last before and first after the day. */
	private static String nobody(PostHistory history, LocalDate day) {
		StringBuilder words = new StringBuilder("本公报没有刊登过谁在这一天任此职。");
		List<Holder> all = history.holders().all();
		all.stream()
			.filter((holder) -> end(holder) != null && Objects.requireNonNull(end(holder)).latest().isBefore(day))
			.max(Comparator.comparing((holder) -> Objects.requireNonNull(end(holder))))
			.ifPresent((holder) -> words
				.append("此前最近的是%s（%s）。".formatted(holder.tenure().person().label(), Period.words(holder.tenure()))));
		all.stream()
			.filter((holder) -> holder.tenure().from() != null
					&& Objects.requireNonNull(holder.tenure().from()).earliest().isAfter(day))
			.min(Comparator.comparing((holder) -> Objects.requireNonNull(holder.tenure().from())))
			.ifPresent((holder) -> words
				.append("此后最近的是%s（%s）。".formatted(holder.tenure().person().label(), Period.words(holder.tenure()))));
		return words.toString();
	}

	private static @Nullable When end(Holder holder) {
		return (holder.tenure().until() != null) ? holder.tenure().until() : holder.succeeded();
	}

	/**
	 * Somebody who held the post on the day, or may have.
	 *
	 * @param holder who, with the acts
	 * @param sure whether the acts say so
	 * @param sentence what the acts say
	 */
	record Found(HolderView holder, boolean sure, String sentence) {

	}

}
