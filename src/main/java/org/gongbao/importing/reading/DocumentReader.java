package org.gongbao.importing.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.gongbao.docnumber.DocNumber;

/**
 * Reads one document: its head, then its body.
 */
final class DocumentReader {

	private static final Pattern NAMED = Pattern.compile("《(?<name>[^《》]{3,80})》");

	private final List<Line> lines;

	private final Head head;

	private final int end;

	private final int issueYear;

	private final RunningHeaders headers;

	private final Ledger ledger;

	private @Nullable String printedDate;

	private @Nullable String disclosure;

	private @Nullable Addressees addressees;

	DocumentReader(List<Line> lines, Head head, int end, int issueYear, RunningHeaders headers, Ledger ledger) {
		this.lines = lines;
		this.head = head;
		this.end = end;
		this.issueYear = issueYear;
		this.headers = headers;
		this.ledger = ledger;
	}

	ReadDocument read(int ordinal) {
		List<Line> body = bodyLines(ordinal);
		IndexBlock index = IndexBlock.read(this.lines, this.head.from(), this.head.bodyFrom());
		body = new ArrayList<>(body.subList(skipHead(body), body.size()));
		List<Paragraph> paragraphs = BodyReader.read(body);
		paragraphs.removeIf(this::takeDisclosure);
		NumberLine numberLine = this.head.number();
		String printed = (numberLine != null) ? numberLine.printed() : index.get("发文字号", "文件编号", "文号");
		DocNumber number = (numberLine != null) ? numberLine.number()
				: Optional.ofNullable(printed).flatMap(DocNumber::parse).orElse(null);
		LocalDate issuedOn = issuedOn(index, paragraphs, number);
		List<ReadStatement> statements = new Statements(issuedOn).find(paragraphs);
		String title = title(index, paragraphs);
		TocItem item = this.head.item();
		String issuer = issuer(title, index, paragraphs);
		new TextDoubts(this.ledger).check(paragraphs, issuer);
		return new ReadDocument(ordinal, (item != null) ? item.section() : "", title, printed, number, this.printedDate,
				issuedOn, issuer, (this.addressees != null) ? this.addressees.text() : null,
				(item != null) ? item.page() : null, isAbbreviated(paragraphs), this.disclosure,
				BodyReader.markup(paragraphs), new Citations(number).find(paragraphs), statements,
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

	// Date, disclosure and addressees in whatever order they stand.
	private int skipHead(List<Line> body) {
		NumberLine number = this.head.number();
		this.printedDate = (number != null) ? number.printedDate() : null;
		int i = 0;
		while (i < body.size()) {
			Line line = body.get(i);
			if (line.blank()) {
				i++;
			}
			else if (Shapes.isDisclosure(line.squeezed()) && this.disclosure == null) {
				this.disclosure = disclosureOf(line.text());
				i++;
			}
			else if (this.printedDate == null && Dates.isDate(line.text())) {
				this.printedDate = line.text().replaceAll("^[（(]|[）)]$", "").strip();
				i++;
			}
			else if (line.squeezed().matches("[\\p{IsHan}]{2,30}文件") && line.number() - 1 < this.head.bodyFrom()) {
				i++;
			}
			else {
				break;
			}
		}
		return takeAddressees(body, i);
	}

	private int takeAddressees(List<Line> body, int from) {
		List<Line> ink = new ArrayList<>();
		for (int i = from; i < body.size() && ink.size() < 9; i++) {
			if (!body.get(i).blank()) {
				ink.add(body.get(i));
			}
		}
		this.addressees = Addressees.read(ink);
		if (this.addressees == null) {
			return from;
		}
		Line last = ink.get(this.addressees.lines() - 1);
		return body.indexOf(last) + 1;
	}

	private boolean takeDisclosure(Paragraph paragraph) {
		String squeezed = Chars.squeeze(Chars.fold(paragraph.text()));
		if (this.disclosure != null || !Shapes.isDisclosure(squeezed)) {
			return false;
		}
		this.disclosure = disclosureOf(paragraph.text());
		return true;
	}

	private static String disclosureOf(String text) {
		return Chars.squeeze(text).replaceAll("^[（(【\\[]|[）)】\\]]$", "");
	}

	private String title(IndexBlock index, List<Paragraph> paragraphs) {
		TocItem item = this.head.item();
		String printed = printedTitle();
		if (Titles.isOrder(printed)) {
			return orderTitle(item, printed, paragraphs);
		}
		boolean whole = Shapes.endsLikeTitle(Chars.squeeze(Chars.fold(printed)));
		if (item != null && (!whole || printed.isEmpty())) {
			return item.toEntry().title();
		}
		String named = index.get("标题", "名称");
		return (printed.isEmpty() && named != null) ? named : printed;
	}

	private String printedTitle() {
		List<String> parts = new ArrayList<>();
		for (int i = Math.max(0, this.head.titleFrom()); i < this.head.titleTo(); i++) {
			if (!this.lines.get(i).blank() && !this.headers.matches(this.lines.get(i))) {
				parts.add(this.lines.get(i).text().replace('|', ' ').strip());
			}
		}
		return parts.isEmpty() ? "" : Titles.join(parts);
	}

	// An order is known by the name of what it puts in force.
	private static String orderTitle(@Nullable TocItem item, String printed, List<Paragraph> paragraphs) {
		String below = (item != null) ? item.titleBelow() : null;
		if (below != null) {
			return below;
		}
		for (Paragraph paragraph : paragraphs.subList(0, Math.min(4, paragraphs.size()))) {
			Matcher matcher = NAMED.matcher(paragraph.text());
			if (matcher.find()) {
				return Chars.tidy(matcher.group("name"));
			}
		}
		return printed;
	}

	private @Nullable LocalDate issuedOn(IndexBlock index, List<Paragraph> paragraphs, @Nullable DocNumber number) {
		Integer year = (number != null && number.year() != null) ? number.year() : Integer.valueOf(this.issueYear);
		String printed = this.printedDate;
		if (printed == null) {
			printed = index.get("成文日期", "发文日期", "生成日期");
		}
		for (int i = 0; printed == null && i < paragraphs.size(); i++) {
			String text = paragraphs.get(i).text();
			if (Dates.isDate(text) && Dates.first(text, null).isPresent()) {
				printed = text.replaceAll("^[（(]|[）)]$", "").strip();
			}
		}
		this.printedDate = printed;
		return (printed != null) ? Dates.first(printed, year).orElse(null) : null;
	}

	private @Nullable String issuer(String title, IndexBlock index, List<Paragraph> paragraphs) {
		String named = index.get("发文机关", "发布机构", "制发机关");
		String issuer = (named != null) ? named : Titles.issuer(title);
		NumberLine number = this.head.number();
		if (issuer == null && number != null && number.order()) {
			issuer = printedTitle().replaceFirst("\\s*(?:令|公告)(?!.*(?:令|公告)).*$", "").replaceAll("[\\s\u3000]+", "、");
		}
		for (int i = 0; issuer == null && i + 1 < paragraphs.size(); i++) {
			String signature = Chars.squeeze(paragraphs.get(i).text());
			if (Shapes.isOrgan(signature) && Dates.isDate(paragraphs.get(i + 1).text())) {
				issuer = signature;
			}
		}
		return issuer;
	}

	private static boolean isAbbreviated(List<Paragraph> paragraphs) {
		return paragraphs.stream()
			.map((paragraph) -> Chars.squeeze(Chars.fold(paragraph.text())))
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
