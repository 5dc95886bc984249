package org.gongbao.check.number;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.gongbao.check.Check;
import org.gongbao.check.Findings;
import org.gongbao.check.Found;
import org.gongbao.check.Severity;
import org.gongbao.check.Subject;
import org.gongbao.docnumber.DocNumber;
import org.gongbao.manuscript.ManuscriptDocument;
import org.gongbao.manuscript.PartKey;
import org.gongbao.web.ChineseDates;

/** Numbers of one series follow each other, in this issue and after what is public. */
@Component
@Order(90)
class Series implements Check {

	/** Where more is missing between two, the gazette does not print the whole series. */
	private static final int SMALL = 5;

	@Override
	public void check(Subject subject, Findings findings) {
		series(subject).forEach((name, members) -> {
			gaps(name, members, subject, findings);
			dates(members, subject, findings);
		});
		findings.passed("文号的顺序与成文日期一致");
	}

	private static Map<Name, NavigableMap<Integer, PartKey>> series(Subject subject) {
		Map<Name, NavigableMap<Integer, PartKey>> series = new LinkedHashMap<>();
		for (Map.Entry<PartKey, ManuscriptDocument> each : subject.content().documents().entrySet()) {
			String number = each.getValue().number();
			DocNumber read = (number != null) ? DocNumber.parse(number).orElse(null) : null;
			if (read != null && read.form() == DocNumber.Form.BRACKETED && read.year() != null) {
				series.computeIfAbsent(new Name(read.issuerCode(), read.year()), (name) -> new TreeMap<>())
					.putIfAbsent(read.serial(), each.getKey());
			}
		}
		return series;
	}

	private static void gaps(Name name, NavigableMap<Integer, PartKey> members, Subject subject, Findings findings) {
		NavigableSet<Integer> there = new TreeSet<>(members.keySet());
		NavigableSet<Integer> known = new TreeSet<>(subject.known().serials(name.code(), name.year()));
		there.addAll(known.tailSet(members.firstKey()));
		Integer before = known.lower(members.firstKey());
		if (before != null) {
			there.add(before);
		}
		List<String> missing = new ArrayList<>();
		int widest = 0;
		for (Integer serial : there.tailSet(there.first(), false)) {
			int from = Objects.requireNonNull(there.lower(serial)) + 1;
			if (from < serial) {
				missing.add((from == serial - 1) ? String.valueOf(from) : from + "至" + (serial - 1));
				widest = Math.max(widest, serial - from);
			}
		}
		if (!missing.isEmpty()) {
			findings.add(gap(name, members, missing, (widest <= SMALL) ? Severity.ADVISORY : Severity.NOTE));
		}
	}

	private static Found gap(Name name, NavigableMap<Integer, PartKey> members, List<String> missing,
			Severity severity) {
		return Found.of(severity, "series-gap", members.firstEntry().getValue(), "printedNumber")
			.saying("%s〔%d〕缺%s号".formatted(name.code(), name.year(), String.join("、", missing)),
					"同一系列中这些编号本期没有，以前也没有公开。未在公报刊登的不必处理；也可能有文号认错，或漏收了文件。")
			.about(name + missing.toString())
			.showing("%s〔%d〕%d号".formatted(name.code(), name.year(), members.firstKey()))
			.withExcerpt(null);
	}

	private static void dates(NavigableMap<Integer, PartKey> members, Subject subject, Findings findings) {
		LocalDate latest = null;
		String number = null;
		for (PartKey key : members.values()) {
			ManuscriptDocument document = subject.content().document(key).orElseThrow();
			LocalDate day = document.issuedOn();
			if (day != null && latest != null && day.isBefore(latest)) {
				findings.add(Found.advisory("series-out-of-step", key, "issuedOn")
					.saying("编号在后，日期在前",
							"“%s”的成文日期（%s）早于编号在前的“%s”（%s），请核对文号和日期。".formatted(document.number(),
									ChineseDates.date(day), number, ChineseDates.date(latest)))
					.about(document.number() + "|" + day + "|" + number + "|" + latest)
					.showing(document.printedNumber()));
			}
			if (day != null && (latest == null || day.isAfter(latest))) {
				latest = day;
				number = document.number();
			}
		}
	}

	/** What a series is called. */
	private record Name(String code, int year) {

	}

}
