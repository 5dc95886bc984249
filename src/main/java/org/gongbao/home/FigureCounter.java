package org.gongbao.home;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.gongbao.chronicle.Chronicle;
import org.gongbao.document.Documents;
import org.gongbao.home.GazetteFigures.Issued;
import org.gongbao.home.GazetteFigures.Year;
import org.gongbao.issue.HeldIssue;
import org.gongbao.issue.HeldIssues;
import org.gongbao.personnel.Appointments;
import org.gongbao.publishing.ChangeLog;

/**
 * Counts what is public. The sums go over everything, so they are kept until something
 * becomes public or is taken back; which of both, the change log tells.
 */
@Component
@Transactional(readOnly = true)
class FigureCounter {

	private final HeldIssues issues;

	private final Documents documents;

	private final Appointments appointments;

	private final Chronicle chronicle;

	private final ChangeLog changeLog;

	private final AtomicReference<@Nullable Counted> counted = new AtomicReference<>();

	FigureCounter(HeldIssues issues, Documents documents, Appointments appointments, Chronicle chronicle,
			ChangeLog changeLog) {
		this.issues = issues;
		this.documents = documents;
		this.appointments = appointments;
		this.chronicle = chronicle;
		this.changeLog = changeLog;
	}

	GazetteFigures figures() {
		Key now = new Key(this.changeLog.installation().toString(), this.changeLog.head());
		Counted before = this.counted.get();
		if (before != null && before.key().equals(now)) {
			return before.figures();
		}
		GazetteFigures figures = count();
		this.counted.set(new Counted(now, figures));
		return figures;
	}

	private GazetteFigures count() {
		List<Issued> issued = this.documents.issued()
			.stream()
			.map((one) -> new Issued(one.year(), one.issuer(), one.documents()))
			.toList();
		Map<Integer, Integer> issues = new HashMap<>();
		this.issues.all()
			.stream()
			.filter((issue) -> issue.state() != HeldIssue.State.WITHDRAWN)
			.forEach((issue) -> issues.merge(issue.ref().year(), 1, Integer::sum));
		Map<Integer, Integer> documents = new HashMap<>();
		issued.forEach((one) -> {
			if (one.year() != null) {
				documents.merge(one.year(), one.documents(), Integer::sum);
			}
		});
		Map<Integer, Integer> acts = this.appointments.countsByYear();
		Map<Integer, Integer> entries = new HashMap<>();
		this.chronicle.months()
			.forEach((month) -> entries.merge(month.month().getYear(), month.entries(), Integer::sum));
		SortedMap<Integer, Year> years = new TreeMap<>(Comparator.reverseOrder());
		List.of(issues, documents, acts, entries)
			.forEach((counts) -> counts.keySet()
				.forEach((year) -> years.put(year, new Year(year, issues.getOrDefault(year, 0),
						documents.getOrDefault(year, 0), acts.getOrDefault(year, 0), entries.getOrDefault(year, 0)))));
		return new GazetteFigures(sum(issues), issued.stream().mapToInt(Issued::documents).sum(), sum(acts),
				sum(entries), List.copyOf(years.values()), issued);
	}

	private static long sum(Map<Integer, Integer> counts) {
		return counts.values().stream().mapToLong(Integer::longValue).sum();
	}

	/**
	 * At which point it was counted.
	 *
	 * @param installation which database
	 * @param position of its change log
	 */
	private record Key(String installation, long position) {

	}

	private record Counted(Key key, GazetteFigures figures) {

	}

}
