package org.gongbao.document;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.gongbao.document.body.Passages;
import org.gongbao.document.body.PlainText;
import org.gongbao.issue.IssueRef;
import org.gongbao.issue.Issues;

/**
 * Turns stored documents into what readers see, many at a time: their addresses, their
 * issues and their validity come from a fixed number of queries however many there are.
 */
@Component
class DocumentAssembler {

	private final DocumentRepository repository;

	private final Issues issues;

	private final JdbcClient jdbc;

	private final Clock clock;

	DocumentAssembler(DocumentRepository repository, Issues issues, JdbcClient jdbc, Clock clock) {
		this.repository = repository;
		this.issues = issues;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	List<DocumentSummary> summaries(List<Document> documents) {
		return summaries(documents, validity(documents));
	}

	/** With their texts. */
	List<DocumentText> texts(List<Document> documents) {
		ValidityToday validity = validity(documents);
		List<DocumentSummary> summaries = summaries(documents, validity);
		List<DocumentText> texts = new ArrayList<>(documents.size());
		for (int i = 0; i < documents.size(); i++) {
			Document document = documents.get(i);
			String notice = document.printedNotice();
			texts.add(new DocumentText(summaries.get(i), Passages.of(document.text(), document.title()),
					(notice != null) ? PlainText.of(notice) : null, validity.holding(document),
					document.contentDigest()));
		}
		return texts;
	}

	DocumentSummary summary(Document document) {
		return summaries(List.of(document)).get(0);
	}

	/** The document that ended this one, null while it holds. */
	@Nullable Document repealer(Document document) {
		Repealer repealer = validity(List.of(document)).repealer(document);
		return (repealer != null) ? this.repository.findById(repealer.documentId()).orElseThrow() : null;
	}

	private List<DocumentSummary> summaries(List<Document> documents, ValidityToday validity) {
		Map<Long, IssueRef> refs = this.issues.refs(issueIds(documents));
		Set<String> shared = sharedNumbers(numbers(documents));
		return documents.stream().map((document) -> summary(document, refs, shared, validity)).toList();
	}

	private DocumentSummary summary(Document document, Map<Long, IssueRef> refs, Set<String> shared,
			ValidityToday validity) {
		Placement placement = document.placement();
		IssueRef issue = (placement != null) ? refs.get(placement.issueId()) : null;
		Instant publishedAt = document.publication().publishedAt();
		return new DocumentSummary(document.id(), key(document, issue, shared), document.number(),
				document.printedNumber(), document.title(), document.issuedOn(), document.issuer(),
				document.addressees(), (placement != null) ? placement.section() : null,
				(placement != null) ? placement.page() : null, (placement != null) ? placement.ordinal() : null, issue,
				document.information(), (publishedAt != null) ? publishedAt : Instant.EPOCH, document.noticeOnly(),
				validity.of(document), document.effectiveFrom(), document.validUntil(), document.sample());
	}

	private static String key(Document document, @Nullable IssueRef issue, Set<String> shared) {
		String number = document.number();
		if (number != null && !shared.contains(number)) {
			return number;
		}
		Placement placement = document.placement();
		if (issue != null && placement != null) {
			return new DocumentKey(issue.year(), issue.number(), placement.ordinal()).toString();
		}
		LocalDate issuedOn = document.issuedOn();
		return new DocumentKey((issuedOn != null) ? issuedOn.getYear() : 1900, 0, document.id()).toString();
	}

	private Set<String> sharedNumbers(Set<String> numbers) {
		if (numbers.isEmpty()) {
			return Set.of();
		}
		return Set.copyOf(this.jdbc.sql("""
				select number from document
				where number = any(:numbers) and publication_state <> 'draft'
				group by number having count(*) > 1
				""").param("numbers", numbers.toArray(String[]::new)).query(String.class).list());
	}

	private ValidityToday validity(List<Document> documents) {
		Map<String, List<Repealer>> repealers = new HashMap<>();
		Set<String> numbers = numbers(documents);
		if (!numbers.isEmpty()) {
			this.jdbc.sql("""
					select r.number, e.id, e.effective_from
					from document_relation r join document e on e.id = r.document_id
					where r.kind = 'repeals' and r.number = any(:numbers) and e.publication_state = 'published'
					order by e.effective_from nulls first, e.issued_on desc nulls last, e.id desc
					""")
				.param("numbers", numbers.toArray(String[]::new))
				.query((RowCallbackHandler) (row) -> repealers
					.computeIfAbsent(row.getString("number"), (number) -> new ArrayList<>())
					.add(new Repealer(row.getLong("id"), row.getObject("effective_from", LocalDate.class))));
		}
		return new ValidityToday(LocalDate.now(this.clock), repealers);
	}

	private static Set<String> numbers(Collection<Document> documents) {
		return documents.stream().map(Document::number).filter(Objects::nonNull).collect(Collectors.toSet());
	}

	private static Set<Long> issueIds(Collection<Document> documents) {
		return documents.stream()
			.map(Document::placement)
			.filter(Objects::nonNull)
			.map(Placement::issueId)
			.collect(Collectors.toSet());
	}

}
