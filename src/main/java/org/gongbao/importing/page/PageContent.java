package org.gongbao.importing.page;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.gongbao.docnumber.DocNumber;
import org.gongbao.importing.reading.DocumentText;
import org.gongbao.importing.reading.ReadBatch;
import org.gongbao.importing.reading.ReadCitation;
import org.gongbao.importing.reading.ReadStatement;

/**
 * What the body of a page says of other documents, of its validity and of people.
 *
 * @param citations the other documents it cites
 * @param statements the sentences about validity
 * @param appointments the batches of a notice of appointments, else empty
 */
record PageContent(List<ReadCitation> citations, List<ReadStatement> statements, List<ReadBatch> appointments) {

	private static final Pattern NOTICE = Pattern
		.compile(".*(?:任免|任职|免职|任命|免去|聘任|解聘|职务调整|同志职务).*(?:通知|决定|公告|令|通报|名单)(?:[（(].{1,20}[）)])?");

	static PageContent of(BodyText body, String title, PageFacts facts, int signatureLine) {
		DocumentText text = new DocumentText(body.paragraphs());
		DocNumber own = facts.number();
		List<ReadCitation> citations = text.citations(own)
			.stream()
			.filter((citation) -> !facts.isOwn(citation.number()))
			.toList();
		List<ReadBatch> appointments = NOTICE.matcher(title).matches()
				? new DocumentText(body.paragraphsBefore(signatureLine)).appointments() : List.of();
		return new PageContent(citations, text.statements(facts.issuedOn()), appointments);
	}

	@Nullable LocalDate effectiveFrom(@Nullable String printed) {
		return DocumentText.effectiveFrom(this.statements).orElse(PageReading.day(printed));
	}

	@Nullable LocalDate validUntil(@Nullable String printed) {
		return DocumentText.validUntil(this.statements).orElse(PageReading.day(printed));
	}

}
