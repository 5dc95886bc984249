package org.gongbao.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.gongbao.correction.Correction;
import org.gongbao.correction.Corrections;
import org.gongbao.publishing.ItemKind;
import org.gongbao.publishing.Slice;

/** The public documents, for whoever lists or indexes them. */
@Component
@Transactional(readOnly = true)
public class Documents {

	private final DocumentRepository repository;

	private final DocumentFinder finder;

	private final DocumentAssembler assembler;

	private final DocumentMentions mentions;

	private final Corrections corrections;

	Documents(DocumentRepository repository, DocumentFinder finder, DocumentAssembler assembler,
			DocumentMentions mentions, Corrections corrections) {
		this.repository = repository;
		this.finder = finder;
		this.assembler = assembler;
		this.mentions = mentions;
		this.corrections = corrections;
	}

	/**
	 * Lists public documents, newest first.
	 * @param filter which
	 * @param offset how many to pass over
	 * @param limit how many at the most
	 * @return the documents and how many there are in all
	 */
	public Slice<DocumentSummary> list(DocumentFilter filter, int offset, int limit) {
		Slice<Long> ids = this.finder.find(filter, offset, limit);
		return new Slice<>(summariesInOrder(ids.items()), ids.total());
	}

	/**
	 * Lists public documents with what they name and what names them, newest first.
	 * @param filter which
	 * @param offset how many to pass over
	 * @param limit how many at the most
	 * @return the documents and how many there are in all
	 */
	public Slice<Related> listRelated(DocumentFilter filter, int offset, int limit) {
		Slice<Long> ids = this.finder.find(filter, offset, limit);
		return new Slice<>(related(ids.items()), ids.total());
	}

	/**
	 * Public documents by id with what they name and what names them.
	 * @param ids the ids
	 * @return those of them that are public, in the order of the ids
	 */
	public List<Related> related(List<Long> ids) {
		List<Document> documents = this.repository.findByIdIn(ids);
		Map<Long, DocumentMentions.Mentions> mentions = this.mentions.of(documents);
		Map<Long, List<Correction>> corrections = this.corrections.of(ItemKind.DOCUMENT, ids);
		Map<Long, List<Attachment>> attachments = documents.stream()
			.collect(Collectors.toMap(Document::id, Document::attachments));
		return summariesInOrder(ids).stream().map((summary) -> {
			DocumentMentions.Mentions named = Objects.requireNonNull(mentions.get(summary.id()));
			return new Related(summary, named.cites(), named.citedBy(),
					corrections.getOrDefault(summary.id(), List.of()),
					attachments.getOrDefault(summary.id(), List.of()));
		}).toList();
	}

	/**
	 * The public documents of one issue.
	 * @param issueId the issue
	 * @return in printed order
	 */
	public List<DocumentSummary> ofIssue(long issueId) {
		return this.assembler.summaries(this.repository.findByPlacementIssueIdOrderByPlacementOrdinal(issueId)
			.stream()
			.filter((document) -> document.publication().isPublic())
			.toList());
	}

	/**
	 * Public documents that bear one of these numbers.
	 * @param numbers numbers in canonical form
	 * @return the documents, in no order
	 */
	public List<DocumentSummary> byNumbers(Collection<String> numbers) {
		List<Document> documents = new ArrayList<>();
		Set.copyOf(numbers).forEach((number) -> documents.addAll(this.repository.findByNumber(number)));
		return this.assembler
			.summaries(documents.stream().filter((document) -> document.publication().isPublic()).toList());
	}

	/**
	 * What a text may lead to by the numbers it names.
	 * @param numbers numbers in canonical form
	 * @param ownId the document whose text it is, which does not lead to itself
	 * @return for each number that public documents bear false; true where all that bore
	 * it were withdrawn
	 */
	public Map<String, Boolean> leadingTo(Collection<String> numbers, long ownId) {
		return this.finder.leadingTo(numbers, ownId);
	}

	/**
	 * Public documents by id with their text, for the index.
	 * @param ids the ids
	 * @return those of them that are public
	 */
	public List<DocumentText> publicByIds(Collection<Long> ids) {
		return this.assembler.texts(this.repository.findByIdIn(ids)
			.stream()
			.filter((document) -> document.publication().isPublic())
			.toList());
	}

	/**
	 * Public documents by id, without their text.
	 * @param ids the ids
	 * @return those of them that are public, in the order of the ids
	 */
	public List<DocumentSummary> summariesInOrder(List<Long> ids) {
		Map<Long, DocumentSummary> byId = new HashMap<>();
		List<Document> documents = this.repository.findByIdIn(ids)
			.stream()
			.filter((document) -> document.publication().isPublic())
			.toList();
		this.assembler.summaries(documents).forEach((summary) -> byId.put(summary.id(), summary));
		return ids.stream().map(byId::get).filter(Objects::nonNull).collect(Collectors.toList());
	}

	/**
	 * The choices a list of documents can be filtered by.
	 * @return years, issuers, sections and themes that occur
	 */
	public Choices choices() {
		return new Choices(this.finder.years(), this.finder.values("issuer"), this.finder.values("section"),
				this.finder.values("theme"));
	}

	/**
	 * A public document and those it stands in relation to.
	 *
	 * @param summary the document
	 * @param cites what it names, in the order of its text
	 * @param citedBy what names it, newest first
	 * @param corrections what has been corrected, oldest first
	 * @param attachments its pictures and files
	 */
	public record Related(DocumentSummary summary, List<DocumentDetails.Citation> cites,
			List<DocumentDetails.Citation> citedBy, List<Correction> corrections, List<Attachment> attachments) {

	}

	/**
	 * What occurs among the public documents.
	 *
	 * @param years years of issue, newest first
	 * @param issuers issuing bodies, most frequent first
	 * @param sections sections, most frequent first
	 * @param themes themes, most frequent first
	 */
	public record Choices(List<Integer> years, List<String> issuers, List<String> sections, List<String> themes) {

	}

}
