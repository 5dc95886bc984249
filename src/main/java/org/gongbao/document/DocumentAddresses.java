package org.gongbao.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.gongbao.correction.Corrections;
import org.gongbao.docnumber.DocNumber;
import org.gongbao.issue.Issues;
import org.gongbao.publishing.ItemKind;

/** Leads from the address of a document to the document. */
@Component
@Transactional(readOnly = true)
public class DocumentAddresses {

	private final DocumentRepository repository;

	private final DocumentAssembler assembler;

	private final Issues issues;

	private final DocumentMentions mentions;

	private final Corrections corrections;

	DocumentAddresses(DocumentRepository repository, DocumentAssembler assembler, Issues issues,
			DocumentMentions mentions, Corrections corrections) {
		this.repository = repository;
		this.assembler = assembler;
		this.issues = issues;
		this.mentions = mentions;
		this.corrections = corrections;
	}

	/**
	 * Looks an address up.
	 * @param address what follows {@code /documents/}: a number in any spelling, or year,
	 * issue and place
	 * @return what is there
	 */
	public DocumentLookup look(String address) {
		Optional<DocumentKey> key = DocumentKey.parse(address);
		if (key.isPresent()) {
			return key.flatMap(this::at)
				.filter((document) -> !document.publication().isDraft())
				.map((document) -> one(document, address))
				.orElseGet(DocumentLookup.Unknown::new);
		}
		return DocNumber.parse(address)
			.map((number) -> byNumber(number.canonical(), address))
			.orElseGet(DocumentLookup.Unknown::new);
	}

	private Optional<Document> at(DocumentKey key) {
		if (key.issue() == 0) {
			return this.repository.findById(key.ordinal()).filter((document) -> document.placement() == null);
		}
		if (key.ordinal() > Short.MAX_VALUE) {
			return Optional.empty();
		}
		OptionalLong issue = this.issues.everPublic(key.year(), key.issue());
		return issue.isPresent()
				? this.repository.findByPlacementIssueIdAndPlacementOrdinal(issue.getAsLong(), (int) key.ordinal())
				: Optional.empty();
	}

	private DocumentLookup byNumber(String number, String address) {
		List<Document> documents = this.repository.findByNumber(number)
			.stream()
			.filter((document) -> !document.publication().isDraft())
			.sorted(Comparator.comparingLong(Document::id).reversed())
			.toList();
		if (documents.isEmpty()) {
			return new DocumentLookup.Unknown();
		}
		if (documents.size() == 1) {
			return one(documents.get(0), address);
		}
		if (!number.equals(address)) {
			return new DocumentLookup.Elsewhere("/documents/" + number);
		}
		List<Document> left = documents.stream().filter((document) -> document.publication().isPublic()).toList();
		return left.isEmpty() ? one(documents.get(0), address)
				: new DocumentLookup.Several(number, this.assembler.summaries(left));
	}

	private DocumentLookup one(Document document, String address) {
		String reason = document.publication().withdrawalReason();
		if (reason != null) {
			return new DocumentLookup.Withdrawn(document.title(), document.number(), reason,
					document.publication().withdrawnAt());
		}
		List<Document> together = new ArrayList<>(List.of(document));
		together.addAll(beside(document));
		List<DocumentSummary> summaries = this.assembler.summaries(together);
		DocumentSummary summary = summaries.get(0);
		if (!summary.key().equals(address)) {
			return new DocumentLookup.Elsewhere(summary.path());
		}
		return new DocumentLookup.Found(details(document, summary, summaries));
	}

	private DocumentDetails details(Document document, DocumentSummary summary, List<DocumentSummary> beside) {
		Document repealer = this.assembler.repealer(document);
		DocumentMentions.Mentions named = this.mentions.of(document);
		return new DocumentDetails(summary, document.text(), document.printedNotice(), named.cites(), named.citedBy(),
				document.statements(), document.attachments(),
				(repealer != null) ? this.assembler.summary(repealer) : null, at(beside, summary, -1),
				at(beside, summary, 1), this.corrections.of(ItemKind.DOCUMENT, document.id()));
	}

	/** The documents printed before and after it, read together with it. */
	private List<Document> beside(Document document) {
		Placement placement = document.placement();
		return (placement != null)
				? this.repository.publicBeside(placement.issueId(), placement.ordinal() - 1, placement.ordinal() + 1)
				: List.of();
	}

	private static @Nullable DocumentSummary at(List<DocumentSummary> beside, DocumentSummary summary, int step) {
		Integer ordinal = summary.ordinal();
		return beside.stream()
			.filter((other) -> ordinal != null && other.ordinal() != null && other.ordinal() == ordinal + step)
			.findFirst()
			.orElse(null);
	}

}
