package org.gongbao.document;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.gongbao.correction.Corrections;
import org.gongbao.docnumber.DocNumber;
import org.gongbao.issue.IssueRef;
import org.gongbao.issue.Issues;
import org.gongbao.publishing.ItemKind;

/** Leads from the address of a document to the document. */
@Component
@Transactional(readOnly = true)
public class DocumentAddresses {

	private final DocumentRepository repository;

	private final DocumentHeads heads;

	private final Issues issues;

	private final DocumentMentions mentions;

	private final Corrections corrections;

	DocumentAddresses(DocumentRepository repository, DocumentHeads heads, Issues issues, DocumentMentions mentions,
			Corrections corrections) {
		this.repository = repository;
		this.heads = heads;
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
		return left.isEmpty() ? one(documents.get(0), address) : new DocumentLookup.Several(number,
				this.heads.publicInOrder(left.stream().map(Document::id).toList()));
	}

	private DocumentLookup one(Document document, String address) {
		String reason = document.publication().withdrawalReason();
		if (reason != null) {
			return new DocumentLookup.Withdrawn(document.title(), document.number(), reason,
					document.publication().withdrawnAt(), issue(document));
		}
		List<DocumentSummary> together = together(document);
		return together.stream()
			.filter((other) -> other.id() == document.id())
			.findFirst()
			.<DocumentLookup>map((summary) -> summary.key().equals(address)
					? new DocumentLookup.Found(details(document, summary, together))
					: new DocumentLookup.Elsewhere(summary.path()))
			.orElseGet(DocumentLookup.Unknown::new);
	}

	private @Nullable IssueRef issue(Document document) {
		Placement placement = document.placement();
		return (placement != null) ? this.issues.refs(List.of(placement.issueId())).get(placement.issueId()) : null;
	}

	private DocumentDetails details(Document document, DocumentSummary summary, List<DocumentSummary> beside) {
		DocumentMentions.Mentions named = this.mentions.of(summary);
		return new DocumentDetails(summary, document.text(), document.printedNotice(), named.cites(), named.citedBy(),
				document.statements(), document.attachments(), at(beside, summary, -1), at(beside, summary, 1),
				this.corrections.of(ItemKind.DOCUMENT, document.id()));
	}

	/**
	 * With the documents printed before and after it, as they are a moment later: it may
	 * just have been taken back.
	 */
	private List<DocumentSummary> together(Document document) {
		Placement placement = document.placement();
		List<DocumentHead> heads = (placement != null) ? this.heads.beside(placement)
				: this.heads.byIds(List.of(document.id()));
		return heads.stream().filter(DocumentHead::isPublic).map(DocumentHead::summary).toList();
	}

	private static @Nullable DocumentSummary at(List<DocumentSummary> beside, DocumentSummary summary, int step) {
		Integer ordinal = summary.ordinal();
		return beside.stream()
			.filter((other) -> ordinal != null && other.ordinal() != null && other.ordinal() == ordinal + step)
			.findFirst()
			.orElse(null);
	}

}
