package org.gongbao.document;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
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

	private final DocumentHeads heads;

	private final DocumentMentions mentions;

	private final Corrections corrections;

	Documents(DocumentRepository repository, DocumentFinder finder, DocumentHeads heads, DocumentMentions mentions,
			Corrections corrections) {
		this.repository = repository;
		this.finder = finder;
		this.heads = heads;
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
		List<DocumentSummary> documents = summariesInOrder(ids);
		Map<Long, DocumentMentions.Mentions> mentions = this.mentions.of(documents);
		Map<Long, List<Correction>> corrections = this.corrections.of(ItemKind.DOCUMENT, ids);
		Map<Long, List<Attachment>> attachments = this.repository.findByIdIn(ids)
			.stream()
			.collect(Collectors.toMap(Document::id, Document::attachments));
		return documents.stream().map((summary) -> {
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
		return summaries(this.heads.ofIssue(issueId));
	}

	/**
	 * Public documents that bear one of these numbers.
	 * @param numbers numbers in canonical form
	 * @return the documents, in no order
	 */
	public List<DocumentSummary> byNumbers(Collection<String> numbers) {
		return summaries(this.heads.byNumbers(numbers));
	}

	/**
	 * Public documents by id with their text, for the index.
	 * @param ids the ids
	 * @return those of them that are public
	 */
	public List<DocumentText> publicByIds(Collection<Long> ids) {
		Map<Long, Document> documents = this.repository.findByIdIn(ids)
			.stream()
			.collect(Collectors.toMap(Document::id, Function.identity()));
		return summaries(this.heads.byIds(documents.keySet())).stream()
			.map((summary) -> DocumentText.of(summary, Objects.requireNonNull(documents.get(summary.id()))))
			.toList();
	}

	/**
	 * Public documents by id, without their text.
	 * @param ids the ids
	 * @return those of them that are public, in the order of the ids
	 */
	public List<DocumentSummary> summariesInOrder(List<Long> ids) {
		return this.heads.publicInOrder(ids);
	}

	private static List<DocumentSummary> summaries(List<DocumentHead> heads) {
		return heads.stream().filter(DocumentHead::isPublic).map(DocumentHead::summary).toList();
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
	 * How many documents were issued in each year by each body.
	 * @return newest year first, within it the busiest body first
	 */
	public List<IssuedCount> issued() {
		return this.finder.issued();
	}

	/**
	 * How much was issued.
	 *
	 * @param year the year of issue, null where it is not known
	 * @param issuer the issuing body, null where it is not known
	 * @param documents how many documents
	 */
	public record IssuedCount(@Nullable Integer year, @Nullable String issuer, int documents) {

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
