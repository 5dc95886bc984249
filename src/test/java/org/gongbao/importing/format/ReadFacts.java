package org.gongbao.importing.format;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.gongbao.importing.reading.ReadEntry;
import org.gongbao.importing.reading.ReadIssue;

/** What was understood of an issue, as lines that can be compared; white space aside. */
final class ReadFacts {

	private ReadFacts() {
	}

	static List<String> of(ReadIssue issue) {
		List<String> facts = new ArrayList<>();
		facts.add(squeeze(String.valueOf(issue.head())));
		issue.toc().forEach((entry) -> facts.add(squeeze(entry.section() + entry.title() + entry.page())));
		issue.documents()
			.forEach((document) -> facts.add(squeeze(document.section() + "|" + document.title() + "|"
					+ document.printedNumber() + "|" + document.issuedOn() + "|" + document.addressees() + "|"
					+ document.page() + "|" + document.effectiveFrom() + "|" + document.validUntil())));
		issue.appointments()
			.forEach((batch) -> batch.acts()
				.forEach((act) -> facts.add(squeeze(act.person() + "|" + act.action() + "|" + act.post() + "|"
						+ act.effectiveFrom() + "|" + batch.printedReference()))));
		issue.chronicle().forEach((entry) -> facts.add(entry.from() + "|" + entry.to() + "|" + opening(entry)));
		return facts;
	}

	private static String opening(ReadEntry entry) {
		String text = squeeze(entry.paragraphs().getFirst());
		return text.substring(0, Math.min(12, text.length()));
	}

	static String squeeze(@Nullable String text) {
		return String.valueOf(text).replaceAll("[\\s\\h]|\\|(?: ?-+ ?\\|)+", "");
	}

}
