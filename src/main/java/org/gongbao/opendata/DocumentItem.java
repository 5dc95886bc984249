package org.gongbao.opendata;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.gongbao.correction.Correction;
import org.gongbao.document.Attachment;
import org.gongbao.document.DocumentDetails;
import org.gongbao.document.DocumentDetails.Citation;
import org.gongbao.document.DocumentSummary;
import org.gongbao.document.Documents;
import org.gongbao.document.OpenInformation;

/**
 * Writes a document out as data. The same names in the same order stand in a list and,
 * with the text among them, in the document's own data; a name without a value is null
 * and never left out.
 */
final class DocumentItem {

	private final DataLinks links;

	private final ForceItem forces;

	DocumentItem(DataLinks links) {
		this.links = links;
		this.forces = new ForceItem(links);
	}

	/** The document within a list. */
	Map<String, @Nullable Object> of(Documents.Related document) {
		return data(document.summary(), null, document.cites(), document.citedBy(), document.corrections(),
				document.attachments());
	}

	/** The document itself. */
	Map<String, @Nullable Object> of(DocumentDetails document) {
		return data(document.summary(), document.plainText(), document.cites(), document.citedBy(),
				document.corrections(), document.attachments());
	}

	private Map<String, @Nullable Object> data(DocumentSummary document, @Nullable String text, List<Citation> cites,
			List<Citation> citedBy, List<Correction> corrections, List<Attachment> attachments) {
		Map<String, @Nullable Object> data = new LinkedHashMap<>();
		data.put("key", document.key());
		data.put("number", document.number());
		data.put("printedNumber", document.printedNumber());
		data.put("title", document.title());
		data.put("issuedOn", document.issuedOn());
		data.put("issuer", document.issuer());
		data.put("addressees", document.addressees());
		data.put("section", document.section());
		data.put("page", document.page());
		data.put("ordinal", document.ordinal());
		data.put("issue", IssueName.of(document.issue()));
		information(data, document);
		if (text != null) {
			data.put("text", text);
		}
		data.put("abbreviated", document.abbreviated());
		data.put("status", document.validity().status());
		data.put("effectiveFrom", document.effectiveFrom());
		data.put("validUntil", document.validUntil());
		data.put("cites", cites.stream().map(this::mention).toList());
		data.put("citedBy", citedBy.stream().map(this::mention).toList());
		data.put("corrections", corrections.stream().map(DocumentItem::correction).toList());
		data.put("url", this.links.url(document.path()));
		data.put("attachments", attachments.stream().map((file) -> attachment(document, file)).toList());
		data.put("validity", this.forces.of(document.force()));
		return data;
	}

	/** The day its own page gives comes before the day it came here. */
	private static void information(Map<String, @Nullable Object> data, DocumentSummary document) {
		OpenInformation information = document.information();
		LocalDate stated = information.pagePublishedOn();
		data.put("indexNumber", information.indexNumber());
		data.put("theme", information.theme());
		data.put("genre", information.genre());
		data.put("disclosure", information.disclosure());
		data.put("publishedOn", (stated != null) ? stated : DataLinks.day(document.publishedAt()));
	}

	private static Map<String, @Nullable Object> correction(Correction correction) {
		Map<String, @Nullable Object> data = new LinkedHashMap<>();
		data.put("publishedAt", correction.publishedAt());
		data.put("passage", correction.passage());
		data.put("replacement", correction.replacement());
		data.put("explanation", correction.explanation());
		data.put("place", correction.place());
		return data;
	}

	private Map<String, @Nullable Object> attachment(DocumentSummary document, Attachment file) {
		Map<String, @Nullable Object> attachment = new LinkedHashMap<>();
		attachment.put("name", file.name());
		attachment.put("title", file.title());
		attachment.put("mediaType", file.mediaType());
		attachment.put("size", file.size());
		attachment.put("url", this.links.url(document.path() + "/files/" + file.name()));
		return attachment;
	}

	private Map<String, @Nullable Object> mention(Citation citation) {
		String path = citation.path();
		Map<String, @Nullable Object> mention = new LinkedHashMap<>();
		mention.put("number", citation.number());
		mention.put("title", citation.title());
		mention.put("url", (path != null && !citation.withdrawn()) ? this.links.url(path) : null);
		mention.put("relation", citation.kind().code());
		mention.put("status", (citation.force() != null) ? citation.force().validity().status() : null);
		return mention;
	}

}
