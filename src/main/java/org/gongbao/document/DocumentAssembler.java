package org.gongbao.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
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

	private final Issues issues;

	private final ForceReader forces;

	private final JdbcClient jdbc;

	DocumentAssembler(Issues issues, ForceReader forces, JdbcClient jdbc) {
		this.issues = issues;
		this.forces = forces;
		this.jdbc = jdbc;
	}

	List<DocumentSummary> summaries(List<Document> documents) {
		return summaries(documents, forces(documents));
	}

	/** With their texts. */
	List<DocumentText> texts(List<Document> documents) {
		Map<Long, Force> forces = forces(documents);
		List<DocumentSummary> summaries = summaries(documents, forces);
		List<DocumentText> texts = new ArrayList<>(documents.size());
		for (int i = 0; i < documents.size(); i++) {
			Document document = documents.get(i);
			String notice = document.printedNotice();
			texts.add(new DocumentText(summaries.get(i), Passages.of(document.text(), document.title()),
					(notice != null) ? PlainText.of(notice) : null, summaries.get(i).force().holding(),
					document.contentDigest()));
		}
		return texts;
	}

	DocumentSummary summary(Document document) {
		return summaries(List.of(document)).get(0);
	}

	private List<DocumentSummary> summaries(List<Document> documents, Map<Long, Force> forces) {
		Map<Long, IssueRef> refs = this.issues.refs(issueIds(documents));
		Set<String> shared = sharedNumbers(numbers(documents));
		return documents.stream()
			.map((document) -> summary(document, refs, shared, Objects.requireNonNull(forces.get(document.id()))))
			.toList();
	}

	private DocumentSummary summary(Document document, Map<Long, IssueRef> refs, Set<String> shared, Force force) {
		Placement placement = document.placement();
		IssueRef issue = (placement != null) ? refs.get(placement.issueId()) : null;
		Instant publishedAt = document.publication().publishedAt();
		return new DocumentSummary(document.id(), key(document, issue, shared), document.number(),
				document.printedNumber(), document.title(), document.issuedOn(), document.issuer(),
				document.addressees(), (placement != null) ? placement.section() : null,
				(placement != null) ? placement.page() : null, (placement != null) ? placement.ordinal() : null, issue,
				document.information(), (publishedAt != null) ? publishedAt : Instant.EPOCH, document.noticeOnly(),
				force, document.effectiveFrom(), document.validUntil(), document.sample());
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
		return DocumentKey.alone(document.issuedOn(), document.id()).toString();
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

	/** Id to force. */
	Map<Long, Force> forces(List<Document> documents) {
		return this.forces.of(documents.stream().map(ForceSubject::of).toList());
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
