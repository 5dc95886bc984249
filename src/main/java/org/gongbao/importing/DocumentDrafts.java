package org.gongbao.importing;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.gongbao.docnumber.DocNumber;
import org.gongbao.document.DocumentDraft;
import org.gongbao.document.OpenInformation;
import org.gongbao.document.Placement;
import org.gongbao.document.Relation;
import org.gongbao.document.RelationKind;
import org.gongbao.document.Statement;
import org.gongbao.document.StatementKind;
import org.gongbao.importing.page.PageHead;
import org.gongbao.importing.page.ReadPage;
import org.gongbao.importing.reading.IndexHead;
import org.gongbao.importing.reading.ReadCitation;
import org.gongbao.importing.reading.ReadDocument;
import org.gongbao.importing.reading.ReadStatement;

/** Turns what the readers found into documents to be stored. */
final class DocumentDrafts {

	private DocumentDrafts() {
	}

	static DocumentDraft of(ReadDocument document, @Nullable Placement placement, boolean sample) {
		return new DocumentDraft(placement, canonical(document.number()), document.printedNumber(), document.title(),
				document.issuedOn(), document.issuer(), document.addressees(), document.body(), document.abbreviated(),
				document.effectiveFrom(), document.validUntil(), information(document), relations(document.citations()),
				statements(document.statements()), List.of(), sample);
	}

	static DocumentDraft of(ReadPage page, boolean sample) {
		return new DocumentDraft(null, canonical(page.number()), page.printedNumber(), page.title(), page.issuedOn(),
				page.issuer(), page.addressees(), page.body(), false, null, null, information(page), List.of(),
				List.of(), List.of(), sample);
	}

	private static OpenInformation information(ReadDocument document) {
		IndexHead index = document.index();
		if (index == null) {
			return new OpenInformation(null, null, null, document.disclosure(), null, null, null, null);
		}
		return new OpenInformation(index.indexNumber(), index.theme(), index.genre(), document.disclosure(), null, null,
				null, index.publishedOn());
	}

	private static OpenInformation information(ReadPage page) {
		PageHead head = page.head();
		String disclosure = (head.disclosure() != null) ? head.disclosure() : page.disclosure();
		LocalDate publishedOn = page.publishedOn();
		return new OpenInformation(head.indexNumber(), head.theme(), head.genre(), disclosure, head.validity(),
				head.subjectWords(), head.summary(), publishedOn);
	}

	private static List<Relation> relations(List<ReadCitation> citations) {
		return citations.stream()
			.map((citation) -> new Relation(RelationKind.valueOf(citation.relation().name()),
					citation.number().canonical(), citation.printed(), citation.title()))
			.toList();
	}

	private static List<Statement> statements(List<ReadStatement> statements) {
		return statements.stream()
			.map((statement) -> new Statement(StatementKind.valueOf(statement.kind().name()), statement.text()))
			.toList();
	}

	private static @Nullable String canonical(@Nullable DocNumber number) {
		return (number != null) ? number.canonical() : null;
	}

}
