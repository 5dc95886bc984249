package org.gongbao.importing.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.gongbao.docnumber.DocNumber;

/**
 * Reads one document: its head, then its body.
 */
final class DocumentReader {

	private final List<Line> lines;

	private final Head head;

	private final int end;

	private final int issueYear;

	private final RunningHeaders headers;

	private final Ledger ledger;

	DocumentReader(List<Line> lines, Head head, int end, int issueYear, RunningHeaders headers, Ledger ledger) {
		this.lines = lines;
		this.head = head;
		this.end = end;
		this.issueYear = issueYear;
		this.headers = headers;
		this.ledger = ledger;
	}

	ReadDocument read(int ordinal) {
		DocumentOpening opening = new DocumentOpening(this.head);
		List<Paragraph> paragraphs = BodyReader.read(List.copyOf(opening.take(bodyLines(ordinal))));
		paragraphs.removeIf(opening::takeDisclosure);
		IndexBlock index = IndexBlock.read(this.lines, this.head.from(), this.head.bodyFrom());
		NumberLine numberLine = this.head.number();
		String printed = (numberLine != null) ? numberLine.printed() : index.get("发文字号", "文件编号", "文号");
		DocNumber number = (numberLine != null) ? numberLine.number()
				: Optional.ofNullable(printed).flatMap(DocNumber::parse).orElse(null);
		String printedDate = printedDate(opening, index, paragraphs);
		LocalDate issuedOn = (printedDate != null) ? Dates.first(printedDate, year(number)).orElse(null) : null;
		List<ReadStatement> statements = new Statements(issuedOn).find(paragraphs);
		DocumentNames names = new DocumentNames(this.head, DocumentNames.printed(this.lines, this.head, this.headers),
				index, paragraphs);
		String title = names.title();
		String issuer = names.issuer(title);
		new TextDoubts(this.ledger).check(paragraphs, issuer);
		TocItem item = this.head.item();
		return new ReadDocument(ordinal, (item != null) ? item.section() : "", title, printed, number, printedDate,
				issuedOn, issuer, opening.addressees(), (item != null) ? item.page() : null, isAbbreviated(paragraphs),
				opening.disclosure(), BodyReader.markup(paragraphs), new Citations(number).find(paragraphs), statements,
				Statements.effectiveFrom(statements).orElse(null), Statements.validUntil(statements).orElse(null),
				titleLine(), (numberLine != null) ? numberLine.from() + 1 : 0, this.head.from() + 1, lastLine(),
				index.isEmpty() ? null : index.toHead());
	}

	/**
	 * The lines after title and number without running headers; all lines are entered.
	 */
	private List<Line> bodyLines(int ordinal) {
		List<Line> body = new ArrayList<>();
		for (int i = this.head.from(); i < this.end; i++) {
			Line line = this.lines.get(i);
			boolean head = isHead(i);
			if (!head && !line.blank() && this.headers.isHeader(this.lines, i)) {
				this.ledger.enter(i, LineAccount.Place.RUNNING_HEADER, 0);
				continue;
			}
			this.ledger.enter(i, LineAccount.Place.DOCUMENT, ordinal);
			boolean index = IndexBlock.isLabelled(line) || IndexBlock.isValue(this.lines, i);
			if (!head && (i >= this.head.bodyFrom() || !index)) {
				body.add(line);
			}
		}
		return body;
	}

	private boolean isHead(int index) {
		NumberLine number = this.head.number();
		return (index >= this.head.titleFrom() && index < this.head.titleTo())
				|| (number != null && index >= number.from() && index < number.to());
	}

	// Beside the number, else in the metadata block, else in the signature.
	private static @Nullable String printedDate(DocumentOpening opening, IndexBlock index, List<Paragraph> paragraphs) {
		String printed = opening.printedDate();
		if (printed == null) {
			printed = index.get("成文日期", "发文日期", "生成日期");
		}
		for (int i = 0; printed == null && i < paragraphs.size(); i++) {
			String text = paragraphs.get(i).tail(60);
			if (Dates.isDate(text) && Dates.first(text, null).isPresent()) {
				printed = DocumentOpening.unwrap(text);
			}
		}
		return printed;
	}

	private Integer year(@Nullable DocNumber number) {
		Integer year = (number != null) ? number.year() : null;
		return (year != null) ? year : Integer.valueOf(this.issueYear);
	}

	private static boolean isAbbreviated(List<Paragraph> paragraphs) {
		return paragraphs.stream()
			.map((paragraph) -> Chars.squeeze(Chars.fold(paragraph.tail(400))))
			.anyMatch(Shapes::isOmission);
	}

	private int titleLine() {
		return ((this.head.titleFrom() >= 0) ? this.head.titleFrom() : this.head.from()) + 1;
	}

	private int lastLine() {
		for (int i = this.end - 1; i >= this.head.from(); i--) {
			if (!this.lines.get(i).blank() && this.ledger.place(i) == LineAccount.Place.DOCUMENT) {
				return i + 1;
			}
		}
		return this.head.from() + 1;
	}

}
