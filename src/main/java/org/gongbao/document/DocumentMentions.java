package org.gongbao.document;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.gongbao.document.DocumentDetails.Citation;
import org.gongbao.document.Relations.Naming;

/**
 * Who names whom by number, for many documents at a time: a fixed number of queries
 * however many there are.
 */
@Component
class DocumentMentions {

	private static final List<RelationKind> WEIGHT = List.of(RelationKind.REPEALS, RelationKind.REPEALS_PART,
			RelationKind.AMENDS, RelationKind.BASED_ON, RelationKind.CITES);

	private final Relations relations;

	private final DocumentHeads heads;

	DocumentMentions(Relations relations, DocumentHeads heads) {
		this.relations = relations;
		this.heads = heads;
	}

	Mentions of(DocumentSummary document) {
		return Objects.requireNonNull(of(List.of(document)).get(document.id()));
	}

	/** Id to mentions, for each of the documents. */
	Map<Long, Mentions> of(Collection<DocumentSummary> documents) {
		Set<Long> ids = documents.stream().map(DocumentSummary::id).collect(Collectors.toSet());
		Set<String> numbers = documents.stream()
			.map(DocumentSummary::number)
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
		List<Naming> all = this.relations.of(ids, numbers);
		List<Naming> from = all.stream().filter((one) -> ids.contains(one.documentId())).toList();
		List<Naming> to = all.stream()
			.filter((one) -> one.isPublic() && numbers.contains(one.relation().number()))
			.toList();
		Others others = others(from, to);
		Map<Long, Mentions> mentions = new HashMap<>();
		for (DocumentSummary document : documents) {
			mentions.put(document.id(), new Mentions(others.cites(document, from), others.citedBy(document, to)));
		}
		return mentions;
	}

	private Others others(List<Naming> from, List<Naming> to) {
		Set<String> numbers = from.stream().map((one) -> one.relation().number()).collect(Collectors.toSet());
		Set<Long> ids = to.stream().map(Naming::documentId).collect(Collectors.toSet());
		Map<Long, DocumentSummary> byId = new HashMap<>();
		Map<String, DocumentHead> byNumber = new HashMap<>();
		for (DocumentHead head : this.heads.by(ids, numbers)) {
			DocumentSummary summary = head.summary();
			byId.put(summary.id(), summary);
			if (summary.number() != null && !head.isDraft()) {
				byNumber.merge(summary.number(), head, (one, two) -> one.isPublic() ? one : two);
			}
		}
		return new Others(byId, byNumber);
	}

	static Citation weightier(Citation one, Citation other) {
		return (WEIGHT.indexOf(other.kind()) < WEIGHT.indexOf(one.kind())) ? other : one;
	}

	/**
	 * Both ends.
	 *
	 * @param cites what a document names, in the order of its text
	 * @param citedBy what names it, newest first
	 */
	record Mentions(List<Citation> cites, List<Citation> citedBy) {

	}

	/**
	 * The documents at the other ends.
	 *
	 * @param byId those that name, by id
	 * @param byNumber those that are named and are or were public, by number
	 */
	private record Others(Map<Long, DocumentSummary> byId, Map<String, DocumentHead> byNumber) {

		List<Citation> cites(DocumentSummary document, List<Naming> from) {
			return from.stream()
				.filter((one) -> one.documentId() == document.id())
				.map((one) -> cited(one.relation()))
				.toList();
		}

		private Citation cited(Relation relation) {
			DocumentHead target = this.byNumber.get(relation.number());
			if (target == null) {
				return new Citation(relation.kind(), relation.number(), relation.printed(), relation.title(), null,
						false, null);
			}
			return new Citation(relation.kind(), relation.number(), relation.printed(), target.summary().title(),
					"/documents/" + relation.number(), target.isWithdrawn(),
					target.isWithdrawn() ? null : target.summary().force());
		}

		/** One that names it twice is listed once, with what weighs most. */
		List<Citation> citedBy(DocumentSummary document, List<Naming> to) {
			Map<Long, Citation> citations = new LinkedHashMap<>();
			for (Naming one : to) {
				DocumentSummary by = this.byId.get(one.documentId());
				if (by != null && by.id() != document.id() && one.relation().number().equals(document.number())) {
					citations.merge(by.id(), new Citation(one.relation().kind(), by.number(), one.relation().printed(),
							by.title(), by.path(), false, by.force()), DocumentMentions::weightier);
				}
			}
			return List.copyOf(citations.values());
		}

	}

}
