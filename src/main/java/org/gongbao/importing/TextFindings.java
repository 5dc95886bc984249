package org.gongbao.importing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.gongbao.docnumber.DocNumber;
import org.gongbao.document.Relation;
import org.gongbao.document.RelationKind;
import org.gongbao.document.Statement;
import org.gongbao.document.StatementKind;
import org.gongbao.importing.reading.DocumentText;
import org.gongbao.importing.reading.ReadCitation;
import org.gongbao.importing.reading.ReadStatement;

/**
 * What the text of one document says of other documents and of its own force, found in
 * the same way as when a whole issue is imported.
 *
 * @param relations the documents it names by number, each once in each kind, in the order
 * of the text
 * @param statements what it says of its own force or that of others
 * @param effectiveFrom the first day it holds, null if it does not say
 * @param validUntil the last day it holds, null if it does not say
 */
public record TextFindings(List<Relation> relations, List<Statement> statements, @Nullable LocalDate effectiveFrom,
		@Nullable LocalDate validUntil) {

	/**
	 * Reads a text.
	 * @param text the body as stored: a paragraph a line
	 * @param number the document's own number in canonical form, may be null
	 * @param issuedOn the day it was issued, may be null
	 * @return what it says
	 */
	public static TextFindings of(String text, @Nullable String number, @Nullable LocalDate issuedOn) {
		List<String> lines = text.lines().toList();
		List<List<DocumentText.Piece>> paragraphs = IntStream.range(0, lines.size())
			.filter((i) -> !lines.get(i).isBlank())
			.mapToObj((i) -> List.of(new DocumentText.Piece(i + 1, lines.get(i))))
			.toList();
		DocumentText reading = new DocumentText(paragraphs);
		DocNumber own = (number != null) ? DocNumber.parse(number).orElse(null) : null;
		List<ReadStatement> statements = reading.statements(issuedOn);
		return new TextFindings(relations(reading.citations(own)), statements.stream().map(TextFindings::of).toList(),
				DocumentText.effectiveFrom(statements).orElse(null), DocumentText.validUntil(statements).orElse(null));
	}

	private static List<Relation> relations(List<ReadCitation> citations) {
		Map<String, Relation> relations = new LinkedHashMap<>();
		for (ReadCitation citation : citations) {
			Relation relation = new Relation(RelationKind.valueOf(citation.relation().name()),
					citation.number().canonical(), citation.printed(), citation.title());
			relations.merge(relation.kind() + " " + relation.number(), relation,
					(first, again) -> (first.title() != null) ? first : again);
		}
		return List.copyOf(relations.values());
	}

	private static Statement of(ReadStatement statement) {
		return new Statement(StatementKind.valueOf(statement.kind().name()), statement.text());
	}

}
