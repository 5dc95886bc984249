package org.gongbao.importing.format;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.gongbao.importing.reading.ReadDocument;
import org.gongbao.importing.reading.ReadIssue;

/** What was understood of an issue, as lines that can be compared; white space aside. */
final class ReadFacts {

	private ReadFacts() {
	}

	static List<String> of(ReadIssue issue) {
		return withoutBodyOf(0, issue);
	}

	/** For an issue one of whose documents holds what its format cannot keep. */
	static List<String> withoutBodyOf(int ordinal, ReadIssue issue) {
		List<String> facts = new ArrayList<>();
		facts.add(squeeze(issue.head()));
		issue.toc().forEach((entry) -> facts.add(joined(entry.section(), entry.title(), entry.page(), entry.kind())));
		issue.documents().forEach((document) -> addDocument(document, document.ordinal() != ordinal, facts));
		issue.appointments().forEach((batch) -> {
			facts.add(joined(batch.intro(), batch.printedReference(), batch.notes()));
			batch.acts().forEach((act) -> facts.add(withoutLines(act)));
		});
		issue.chronicle().forEach((entry) -> {
			facts.add(joined(entry.printedLabel(), entry.from(), entry.to()));
			entry.paragraphs().forEach((paragraph) -> facts.add(squeeze(paragraph)));
		});
		return facts;
	}

	private static void addDocument(ReadDocument document, boolean withBody, List<String> facts) {
		facts.add(joined(document.section(), document.title(), document.printedNumber(), document.issuedOn(),
				document.issuer(), document.addressees(), document.page(), document.abbreviated(),
				document.disclosure(), document.effectiveFrom(), document.validUntil(), document.index()));
		if (!withBody) {
			return;
		}
		Stream.of(document.body().split("\n\n")).forEach((paragraph) -> facts.add(squeeze(paragraph)));
		document.citations().forEach((citation) -> facts.add(withoutLines(citation)));
		document.statements().forEach((statement) -> facts.add(withoutLines(statement)));
	}

	private static String joined(@Nullable Object... parts) {
		return Stream.of(parts).map(ReadFacts::squeeze).collect(Collectors.joining("|"));
	}

	private static String withoutLines(Object read) {
		return squeeze(read).replaceAll("[lL]ine=\\d+", "");
	}

	static String squeeze(@Nullable Object text) {
		return String.valueOf(text).replaceAll("[\\s\\h]|\\|(?: ?-+ ?\\|)+", "");
	}

}
