package org.gongbao.importing.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.gongbao.docnumber.DocNumber;

/**
 * What the paragraphs of one document say of other documents, of its own validity and of
 * people; for text that is no issue.
 */
public final class DocumentText {

	private final List<Paragraph> paragraphs;

	/**
	 * A text whose paragraphs are known.
	 * @param paragraphs for each its pieces in order
	 */
	public DocumentText(List<List<Piece>> paragraphs) {
		this.paragraphs = paragraphs.stream().filter((pieces) -> !pieces.isEmpty()).map(DocumentText::join).toList();
	}

	private static Paragraph join(List<Piece> pieces) {
		Paragraph paragraph = Paragraph.of(line(pieces.getFirst()));
		pieces.stream().skip(1).map(DocumentText::line).forEach(paragraph::add);
		return paragraph;
	}

	private static Line line(Piece piece) {
		return Line.of(piece.line(), piece.text());
	}

	/**
	 * The other documents it cites by number.
	 * @param own the document's own number, null if it has none
	 * @return in the order of the text
	 */
	public List<ReadCitation> citations(@Nullable DocNumber own) {
		return new Citations(own).find(this.paragraphs);
	}

	/**
	 * The sentences about validity.
	 * @param issuedOn the day the document was issued, null if unknown
	 * @return in the order of the text
	 */
	public List<ReadStatement> statements(@Nullable LocalDate issuedOn) {
		return new Statements(issuedOn).find(this.paragraphs);
	}

	/**
	 * The first day the document applies according to its statements.
	 * @param statements the document's statements
	 * @return empty if none gives it
	 */
	public static Optional<LocalDate> effectiveFrom(List<ReadStatement> statements) {
		return Statements.effectiveFrom(statements);
	}

	/**
	 * The last day the document applies according to its statements.
	 * @param statements the document's statements
	 * @return empty if none gives it
	 */
	public static Optional<LocalDate> validUntil(List<ReadStatement> statements) {
		return Statements.validUntil(statements);
	}

	/**
	 * The appointments and removals, if the document is a notice of them.
	 * @return those batches that hold an act, in order
	 */
	public List<ReadBatch> appointments() {
		List<Line> lines = this.paragraphs.stream().flatMap((paragraph) -> paragraph.lines().stream()).toList();
		return new AppointmentsReader(new Ledger(lines)).read(lines)
			.stream()
			.filter(Batch::hasActs)
			.map(Batch::toBatch)
			.toList();
	}

	/**
	 * A piece of a paragraph.
	 *
	 * @param line the line it stands on, from 1
	 * @param text as printed
	 */
	public record Piece(int line, String text) {
	}

}
