package org.gongbao.review.publish;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.gongbao.publishing.CopiedSentence;
import org.gongbao.web.Problems;

/**
 * What was typed to publish.
 *
 * @param version the version that was on the screen
 * @param when {@code now} or {@code later}
 * @param date the day
 * @param time the time of day
 * @param sentence the sentence copied
 * @param proof whether it becomes public before it is printed
 */
record PublishForm(int version, String when, String date, String time, String sentence, boolean proof) {

	private static final int LONGEST = 200;

	static PublishForm empty(int version) {
		return new PublishForm(version, "now", "", "", "", false);
	}

	static PublishForm of(@Nullable Integer version, @Nullable String when, @Nullable String date,
			@Nullable String time, @Nullable String sentence, @Nullable String proof) {
		return new PublishForm((version != null) ? version : 0, "later".equals(when) ? "later" : "now", text(date),
				text(time), text(sentence), proof != null);
	}

	/** Whether a minute to come is meant. */
	public boolean later() {
		return this.when.equals("later");
	}

	Problems problems(String wantedSentence) {
		Problems problems = new Problems();
		if (later()) {
			minuteProblems(problems);
		}
		if (this.sentence.isEmpty()) {
			problems.add("sentence", "请照写“" + wantedSentence + "”。");
		}
		else if (!new CopiedSentence(wantedSentence).isCopiedBy(typed())) {
			problems.add("sentence", "和要照写的那句话不一样，期号和件数都要一致：“" + wantedSentence + "”。");
		}
		return problems;
	}

	void minuteProblems(Problems problems) {
		if (day().isEmpty()) {
			problems.add("date", this.date.isEmpty() ? "请填写发布的日期。" : "看不懂这个日期，请写成 2023年5月18日 或 2023-5-18。");
		}
		if (timeOfDay().isEmpty()) {
			problems.add("time", this.time.isEmpty() ? "请填写发布的时间。" : "看不懂这个时间，请写成 9:00 或 下午3点。");
		}
	}

	private String typed() {
		return this.sentence;
	}

	Instant at() {
		return TypedMinute.at(day().orElseThrow(), timeOfDay().orElseThrow());
	}

	private Optional<LocalDate> day() {
		return TypedMinute.day(this.date);
	}

	private Optional<LocalTime> timeOfDay() {
		return TypedMinute.time(this.time);
	}

	private static String text(@Nullable String typed) {
		String stripped = (typed != null) ? typed.strip() : "";
		return (stripped.length() > LONGEST) ? stripped.substring(0, LONGEST) : stripped;
	}

}
