package org.gongbao.check.validity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.gongbao.check.Check;
import org.gongbao.check.Findings;
import org.gongbao.check.Found;
import org.gongbao.check.Subject;
import org.gongbao.check.text.Excerpt;
import org.gongbao.document.StatementKind;
import org.gongbao.manuscript.ManuscriptDocument;
import org.gongbao.manuscript.PartKey;
import org.gongbao.web.ChineseDates;

/** The days of documents agree with each other, with the print and with today. */
@Component
@Order(100)
class Days implements Check {

	@Override
	public void check(Subject subject, Findings findings) {
		LocalDate printed = lastDay(subject.facts().colophon().printedOn());
		subject.content().documents().forEach((key, document) -> {
			issued(key, document, subject, printed, findings);
			force(key, document, subject, printed, findings);
		});
		findings.passed((printed != null) ? "成文日期都在印刷日期之前" : "成文日期都不晚于今天");
	}

	private static void issued(PartKey key, ManuscriptDocument document, Subject subject, @Nullable LocalDate printed,
			Findings findings) {
		LocalDate issued = document.issuedOn();
		if (issued == null) {
			return;
		}
		if (issued.isAfter(subject.today())) {
			findings.add(Found.blocking("date-in-future", key, "issuedOn")
				.saying("成文日期还没有到", "成文日期是%s，晚于今天。请对照印本改正。".formatted(ChineseDates.date(issued)))
				.about(issued.toString()));
		}
		else if (printed != null && issued.isAfter(printed)) {
			findings.add(Found.advisory("date-after-print", key, "issuedOn")
				.saying("成文日期晚于印刷日期",
						"成文日期是%s，本期在%s之前已经印出。请核对其中哪一个认错。".formatted(ChineseDates.date(issued),
								ChineseDates.date(printed.plusDays(1))))
				.about(issued + "|" + printed));
		}
	}

	private static void force(PartKey key, ManuscriptDocument document, Subject subject, @Nullable LocalDate printed,
			Findings findings) {
		LocalDate from = document.effectiveFrom();
		LocalDate until = document.validUntil();
		LocalDate start = (from != null) ? from : document.issuedOn();
		if (until != null && start != null && until.isBefore(start)) {
			findings.add(Found.blocking("valid-before-effective", key, "validUntil")
				.saying("有效期在开始之前就结束",
						"有效期至%s，而%s是%s。请核对两个日期。".formatted(ChineseDates.date(until), (from != null) ? "施行日期" : "成文日期",
								ChineseDates.date(start)))
				.about(until + "|" + start));
		}
		LocalDate out = (printed != null) ? printed : subject.today();
		if (from != null && from.isBefore(out)) {
			findings.add(Found.advisory("effective-before-publication", key, "effectiveFrom")
				.saying("公报出版之前已经施行", "%s起施行。按要求，规章和规范性文件应逐步做到施行前刊登；请核对施行日期，并说明原因。".formatted(ChineseDates.date(from)))
				.about(from.toString())
				.showing(sentence(document)));
		}
	}

	private static @Nullable String sentence(ManuscriptDocument document) {
		return document.statements()
			.stream()
			.filter((statement) -> statement.kind() == StatementKind.EFFECTIVE)
			.map((statement) -> Excerpt.beginning(statement.text(), 60))
			.findFirst()
			.orElse(null);
	}

	/** The last day a date exact to the day, the month or the year can mean. */
	static @Nullable LocalDate lastDay(@Nullable String iso) {
		if (iso == null) {
			return null;
		}
		try {
			return switch (iso.length()) {
				case 4 -> Year.parse(iso).atMonth(12).atEndOfMonth();
				case 7 -> YearMonth.parse(iso).atEndOfMonth();
				default -> LocalDate.parse(iso);
			};
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

}
