package org.gongbao.opendata;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import org.gongbao.chronicle.Chronicle;
import org.gongbao.correction.Correction;
import org.gongbao.correction.Corrections;
import org.gongbao.document.DocumentFilter;
import org.gongbao.document.DocumentSummary;
import org.gongbao.document.Documents;
import org.gongbao.issue.IssueDetails;
import org.gongbao.issue.Issues;
import org.gongbao.publishing.ItemKind;
import org.gongbao.web.PagePaths;

/** Every page worth finding, for search engines (sitemaps.org 0.9). */
@Controller
class SitemapController {

	/** The format allows 50,000 addresses in one file; the newest are named. */
	private static final int MOST = 50_000;

	private static final int SLICE = 1_000;

	private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

	private final Issues issues;

	private final Documents documents;

	private final Chronicle chronicle;

	private final Corrections corrections;

	private final AbsoluteLinks links;

	SitemapController(Issues issues, Documents documents, Chronicle chronicle, Corrections corrections,
			AbsoluteLinks links) {
		this.issues = issues;
		this.documents = documents;
		this.chronicle = chronicle;
		this.corrections = corrections;
		this.links = links;
	}

	@GetMapping("/sitemap.xml")
	void sitemap(HttpServletRequest request, HttpServletResponse response) throws IOException, XMLStreamException {
		response.setContentType("application/xml;charset=UTF-8");
		try (OutputStream out = response.getOutputStream()) {
			XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
			new Writing(xml, this.links.base(request)).all();
			xml.flush();
		}
	}

	/** One writing of the file, which counts what it has named. */
	private final class Writing {

		private final XMLStreamWriter xml;

		private final String base;

		private int written;

		Writing(XMLStreamWriter xml, String base) {
			this.xml = xml;
			this.base = base;
		}

		void all() throws XMLStreamException {
			this.xml.writeStartDocument("UTF-8", "1.0");
			this.xml.writeStartElement("urlset");
			this.xml.writeDefaultNamespace(NAMESPACE);
			for (String page : List.of("/", "/issues", "/documents", "/appointments", "/chronicle", "/corrections")) {
				url(page, null);
			}
			for (IssueDetails issue : SitemapController.this.issues.all()) {
				url(issue.ref().path(), issue.publishedAt());
			}
			for (Chronicle.MonthCount month : SitemapController.this.chronicle.months()) {
				url("/chronicle/" + month.month(), null);
			}
			documents();
			this.xml.writeEndElement();
			this.xml.writeEndDocument();
		}

		private void documents() throws XMLStreamException {
			List<DocumentSummary> slice;
			int offset = 0;
			do {
				slice = SitemapController.this.documents.list(DocumentFilter.ALL, offset, SLICE).items();
				Map<Long, List<Correction>> corrections = SitemapController.this.corrections.of(ItemKind.DOCUMENT,
						slice.stream().map(DocumentSummary::id).toList());
				for (DocumentSummary document : slice) {
					List<Correction> changes = corrections.getOrDefault(document.id(), List.of());
					url(PagePaths.of("documents", document.key()),
							changes.isEmpty() ? document.publishedAt() : changes.getLast().publishedAt());
				}
				offset += SLICE;
			}
			while (slice.size() == SLICE && this.written < MOST);
		}

		private void url(String path, @Nullable Instant changed) throws XMLStreamException {
			if (this.written++ >= MOST) {
				return;
			}
			this.xml.writeStartElement("url");
			this.xml.writeStartElement("loc");
			this.xml.writeCharacters(this.base + path);
			this.xml.writeEndElement();
			if (changed != null) {
				this.xml.writeStartElement("lastmod");
				this.xml.writeCharacters(DateTimeFormatter.ISO_INSTANT.format(changed));
				this.xml.writeEndElement();
			}
			this.xml.writeEndElement();
		}

	}

}
