package org.gongbao.personnel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.gongbao.docnumber.DocNumber;
import org.gongbao.document.DocumentSummary;
import org.gongbao.document.Documents;
import org.gongbao.issue.IssueDetails;
import org.gongbao.issue.IssueRef;
import org.gongbao.issue.Issues;
import org.gongbao.personnel.tenure.When;
import org.gongbao.web.ChineseDates;

/**
 * When acts were decided, as far as print tells: gazettes list acts without their day.
 * The document that states them has a day; an issue has the months its list is headed
 * with, the year of the reference, and the day of printing.
 */
@Component
class DecisionTimes {

	private final Issues issues;

	private final Documents documents;

	DecisionTimes(Issues issues, Documents documents) {
		this.issues = issues;
		this.documents = documents;
	}

	/** Id to time, for each of the acts. */
	Map<Long, When> of(Collection<Appointment> acts) {
		Map<Long, IssueDetails> printed = this.issues.publicByIds(
				acts.stream().map(Appointment::issue).filter(Objects::nonNull).map(IssueRef::id).distinct().toList())
			.stream()
			.collect(Collectors.toMap((issue) -> issue.ref().id(), (issue) -> issue));
		Map<Long, LocalDate> stated = new HashMap<>();
		List<Long> ids = acts.stream().map(Appointment::documentId).filter(Objects::nonNull).distinct().toList();
		for (DocumentSummary document : this.documents.summariesInOrder(ids)) {
			if (document.issuedOn() != null) {
				stated.put(document.id(), document.issuedOn());
			}
		}
		Map<Long, When> times = new HashMap<>();
		for (Appointment act : acts) {
			LocalDate day = (act.documentId() != null) ? stated.get(act.documentId()) : null;
			IssueDetails issue = (act.issue() != null) ? printed.get(act.issue().id()) : null;
			times.put(act.id(), (day != null) ? When.on(day) : printed(act, issue));
		}
		return times;
	}

	private static When printed(Appointment act, @Nullable IssueDetails issue) {
		When headed = PrintedMonths.inNotes(act.batchNotes());
		When months = (headed != null || issue == null) ? headed : PrintedMonths.inContents(issue);
		if (months != null) {
			return months;
		}
		Integer year = referenceYear(act);
		if (issue == null) {
			return (year != null) ? year(year) : known(act);
		}
		int number = issue.ref().number();
		int first = (year != null) ? year : issue.ref().year() - ((number == 1) ? 1 : 0);
		LocalDate latest = printedBy(issue);
		LocalDate end = (year != null && year < latest.getYear()) ? LocalDate.of(year, 12, 31) : latest;
		LocalDate begin = LocalDate.of(first, 1, 1);
		return new When(begin.isAfter(end) ? end : begin, end);
	}

	private static LocalDate printedBy(IssueDetails issue) {
		When printed = When.read(issue.colophon().printedOn());
		return (printed != null) ? printed.latest() : LocalDate.of(issue.ref().year(), 12, 31);
	}

	private static @Nullable Integer referenceYear(Appointment act) {
		return (act.reference() != null) ? DocNumber.parse(act.reference()).map(DocNumber::year).orElse(null) : null;
	}

	/** It cannot have been decided after it was public here. */
	private static When known(Appointment act) {
		Instant at = Objects.requireNonNullElse(act.publishedAt(), Instant.EPOCH);
		return new When(LocalDate.of(1949, 10, 1), at.atZone(ChineseDates.ZONE).toLocalDate());
	}

	private static When year(int year) {
		return new When(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
	}

}
