package org.gongbao.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.gongbao.document.ForceMark.Link;
import org.gongbao.web.ChineseDates;

/**
 * What became of a document through time (效力沿革): issued, in force, changed, ended.
 *
 * @param steps in order of time; none where nothing but its issue is known
 */
record Course(List<Step> steps) {

	static Course of(DocumentSummary document) {
		Force force = document.force();
		LocalDate today = force.day();
		List<Step> steps = new ArrayList<>();
		add(steps, document.issuedOn(), "颁布", null, today, false);
		add(steps, document.effectiveFrom(), "施行", null, today, false);
		for (Amendment amendment : force.amendments()) {
			add(steps, amendment.since(), amendment.partialRepeal() ? "部分废止" : "修改", amendment.by(), today, false);
		}
		end(steps, document);
		boolean more = steps.size() > 1;
		if (!force.validity().ended()) {
			steps.add(new Step(today, "今天", ForceMark.label(force), null, "now"));
		}
		steps.sort(Comparator.comparing(Step::when));
		return new Course(more ? List.copyOf(steps) : List.of());
	}

	private static void end(List<Step> steps, DocumentSummary document) {
		Force force = document.force();
		LocalDate last = document.validUntil();
		if (force.repealedBy() != null) {
			LocalDate from = force.repealedFrom();
			boolean expiredBefore = from != null && last != null && last.isBefore(from.minusDays(1));
			add(steps, expiredBefore ? null : from, "废止", force.repealedBy(), force.day(), true);
		}
		if (last != null) {
			add(steps, last.plusDays(1), "有效期届满", null, force.day(), true);
		}
		else if (force.repealedBy() == null && force.validity().ended()) {
			steps.add(new Step(force.day(), "日期未载", force.validity().label() + "（发文机关标明）", null, "end"));
		}
	}

	private static void add(List<Step> steps, @Nullable LocalDate when, String what, @Nullable OtherDocument by,
			LocalDate today, boolean end) {
		if (when == null) {
			if (by != null) {
				steps.add(new Step(by.publishedAt().atZone(ChineseDates.ZONE).toLocalDate(), "日期未载", what, Link.to(by),
						end ? "end" : "past"));
			}
			return;
		}
		boolean coming = when.isAfter(today);
		String state = coming ? "coming" : end ? "end" : "past";
		steps.add(new Step(when, ChineseDates.date(when), coming ? "将" + what : what, Link.to(by), state));
	}

	/**
	 * One thing that became of it.
	 *
	 * @param when the day, for the order
	 * @param date the day in words
	 * @param what what became of it
	 * @param by the document that is responsible, may be null
	 * @param state past, now, coming or end
	 */
	record Step(LocalDate when, String date, String what, @Nullable Link by, String state) {

		public String css() {
			return "gz-course__step gz-course__step--" + this.state;
		}

	}

}
