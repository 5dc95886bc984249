package org.gongbao.chronicle;

import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.gongbao.chronicle.mention.Mention;
import org.gongbao.document.DocumentSummary;
import org.gongbao.web.PagePaths;

/**
 * Where what entries name is to be found here, if it is.
 *
 * @param people the names that have a page of their acts
 * @param numbers the documents by number
 * @param titles the documents by the letters of their titles
 */
record MentionLinks(Set<String> people, Map<String, DocumentSummary> numbers, Map<String, DocumentSummary> titles) {

	/** The page, encoded; null if nothing is held. */
	@Nullable String url(Mention mention) {
		if (mention.kind() == Mention.Kind.PERSON) {
			return this.people.contains(mention.name()) ? PagePaths.of("people", mention.name()) : null;
		}
		DocumentSummary document = document(mention);
		return (document != null) ? PagePaths.of("documents", document.key()) : null;
	}

	/** The document that is named; null if it is none or not held. */
	@Nullable DocumentSummary document(Mention mention) {
		return switch (mention.kind()) {
			case NUMBER -> this.numbers.get(mention.name());
			case TITLE -> this.titles.get(mention.name());
			default -> null;
		};
	}

}
