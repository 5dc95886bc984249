package org.gongbao.document;

import java.util.ArrayList;
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

/**
 * Who names whom by number, for many documents at a time: a fixed number of queries
 * however many there are.
 */
@Component
class DocumentMentions {

	private static final List<RelationKind> WEIGHT = List.of(RelationKind.REPEALS, RelationKind.REPEALS_PART,
			RelationKind.AMENDS, RelationKind.BASED_ON, RelationKind.CITES);

	private final DocumentRepository repository;

	private final DocumentAssembler assembler;

	private final ForceReader forces;

	DocumentMentions(DocumentRepository repository, DocumentAssembler assembler, ForceReader forces) {
		this.repository = repository;
		this.assembler = assembler;
		this.forces = forces;
	}

	Mentions of(Document document) {
		return Objects.requireNonNull(of(List.of(document)).get(document.id()));
	}

	/** Id to mentions, for each of the documents. */
	Map<Long, Mentions> of(Collection<Document> documents) {
		Map<String, Document> named = named(documents);
		Map<Long, Force> forces = this.forces.of(named.values().stream().map(ForceSubject::of).toList());
		Map<String, List<Naming>> naming = naming(documents);
		Map<Long, Mentions> mentions = new HashMap<>();
		for (Document document : documents) {
			mentions.put(document.id(), new Mentions(cites(document, named, forces), citedBy(document, naming)));
		}
		return mentions;
	}

	private Map<String, Document> named(Collection<Document> documents) {
		Set<String> numbers = documents.stream()
			.flatMap((document) -> document.relations().stream())
			.map(Relation::number)
			.collect(Collectors.toSet());
		Map<String, Document> named = new HashMap<>();
		if (!numbers.isEmpty()) {
			for (Document other : this.repository.findByNumberIn(numbers)) {
				if (other.number() != null && !other.publication().isDraft()) {
					named.merge(other.number(), other, (one, two) -> one.publication().isPublic() ? one : two);
				}
			}
		}
		return named;
	}

	private Map<String, List<Naming>> naming(Collection<Document> documents) {
		Set<String> numbers = documents.stream()
			.map(Document::number)
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
		if (numbers.isEmpty()) {
			return Map.of();
		}
		List<Document> others = this.repository.publicNaming(numbers).stream().distinct().toList();
		List<DocumentSummary> summaries = this.assembler.summaries(others);
		Map<String, List<Naming>> naming = new HashMap<>();
		for (int i = 0; i < others.size(); i++) {
			for (Relation relation : others.get(i).relations()) {
				naming.computeIfAbsent(relation.number(), (number) -> new ArrayList<>())
					.add(new Naming(summaries.get(i), relation));
			}
		}
		return naming;
	}

	private static List<Citation> cites(Document document, Map<String, Document> named, Map<Long, Force> forces) {
		return document.relations().stream().map((relation) -> {
			Document target = named.get(relation.number());
			String title = (target != null) ? target.title() : relation.title();
			String path = (target != null) ? "/documents/" + relation.number() : null;
			boolean withdrawn = target != null && target.publication().isWithdrawn();
			Force force = (target != null && !withdrawn) ? forces.get(target.id()) : null;
			return new Citation(relation.kind(), relation.number(), relation.printed(), title, path, withdrawn, force);
		}).toList();
	}

	/** One that names it twice is listed once, with what weighs most. */
	private static List<Citation> citedBy(Document document, Map<String, List<Naming>> naming) {
		Map<Long, Citation> citations = new LinkedHashMap<>();
		for (Naming one : naming.getOrDefault(Objects.requireNonNullElse(document.number(), ""), List.of())) {
			DocumentSummary by = one.document();
			if (by.id() != document.id()) {
				Citation citation = new Citation(one.relation().kind(), by.number(), one.relation().printed(),
						by.title(), by.path(), false, by.force());
				citations.merge(by.id(), citation, DocumentMentions::weightier);
			}
		}
		return List.copyOf(citations.values());
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

	private record Naming(DocumentSummary document, Relation relation) {

	}

}
