package org.gongbao.check.register;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.gongbao.check.Check;
import org.gongbao.check.Findings;
import org.gongbao.check.Found;
import org.gongbao.check.Subject;
import org.gongbao.check.text.Excerpt;
import org.gongbao.manuscript.ChronicleList.Event;
import org.gongbao.manuscript.PartKey;
import org.gongbao.web.ChineseDates;

/** Entries of the chronicle stand under the right days, in order. */
@Component
@Order(190)
class Events implements Check {

	private static final Pattern LABEL = Pattern
		.compile("^\\D{0,3}(?:\\d{4}\\s*年)?\\s*(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*日?");

	@Override
	public void check(Subject subject, Findings findings) {
		List<Event> entries = subject.content().chronicle().entries();
		Months months = Months.of(subject.facts());
		Event before = null;
		for (int i = 0; i < entries.size(); i++) {
			Event entry = entries.get(i);
			String field = "entry-" + (i + 1);
			content(field, entry, findings);
			days(field, entry, subject.today(), months, findings);
			order(field, entry, before, findings);
			before = entry;
		}
		if (!entries.isEmpty()) {
			findings.passed("大事记%d则，日期依次".formatted(entries.size()));
		}
	}

	private static void content(String field, Event entry, Findings findings) {
		if (entry.paragraphs().stream().allMatch(String::isBlank)) {
			findings.add(Found.blocking("entry-empty", PartKey.CHRONICLE, field)
				.saying("%s没有内容".formatted(entry.label()), "这一天没有记事。请补录，或删去这一则。")
				.about(entry.label() + entry.from())
				.showing(entry.label()));
		}
		Matcher label = LABEL.matcher(entry.label());
		if (label.find() && (Integer.parseInt(label.group(1)) != entry.from().getMonthValue()
				|| Integer.parseInt(label.group(2)) != entry.from().getDayOfMonth())) {
			findings.add(Found.advisory("entry-label", PartKey.CHRONICLE, field)
				.saying("“%s”记在%s名下".formatted(entry.label(), ChineseDates.dayOfYear(entry.from())),
						"印本的日期与填写的日期不同，请核对。")
				.about(entry.label() + entry.from())
				.showing(opening(entry)));
		}
	}

	private static void days(String field, Event entry, LocalDate today, Months months, Findings findings) {
		String about = entry.label() + entry.from() + entry.to() + opening(entry);
		if (entry.to().isBefore(entry.from())) {
			findings.add(Found.blocking("entry-days", PartKey.CHRONICLE, field)
				.saying("%s的结束日期在开始之前".formatted(entry.label()),
						"从%s到%s，请改正。".formatted(ChineseDates.date(entry.from()), ChineseDates.date(entry.to())))
				.about(about)
				.showing(opening(entry)));
		}
		if (entry.from().isAfter(today)) {
			findings.add(Found.blocking("entry-in-future", PartKey.CHRONICLE, field)
				.saying("%s还没有到".formatted(ChineseDates.date(entry.from())), "大事记的日期晚于今天，请改正。")
				.about(about)
				.showing(opening(entry)));
		}
		else if (!months.touch(entry.from(), entry.to())) {
			findings.add(Found.advisory("entry-outside", PartKey.CHRONICLE, field)
				.saying("%s不在%s之内".formatted(ChineseDates.date(entry.from()), months.name()), "请核对年份和月份。")
				.about(about)
				.showing(opening(entry)));
		}
	}

	private static void order(String field, Event entry, @Nullable Event before, Findings findings) {
		if (before != null && entry.from().isBefore(before.from())) {
			findings.add(Found.advisory("entry-order", PartKey.CHRONICLE, field)
				.saying("“%s”排在“%s”之后".formatted(entry.label(), before.label()), "大事记应依日期先后。请核对日期，或移到前面。")
				.about(entry.from() + "|" + before.from() + opening(entry))
				.showing(opening(entry)));
		}
	}

	private static String opening(Event entry) {
		String first = entry.paragraphs().isEmpty() ? "" : entry.paragraphs().getFirst();
		return entry.label() + " " + Excerpt.beginning(first, 24).replace("…", "");
	}

}
