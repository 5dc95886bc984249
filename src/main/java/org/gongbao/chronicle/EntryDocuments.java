package org.gongbao.chronicle;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Entries with the documents they name, for whoever gives them out. */
@Component
@Transactional(readOnly = true)
public class EntryDocuments {

	private final EntryContexts contexts;

	EntryDocuments(EntryContexts contexts) {
		this.contexts = contexts;
	}

	/**
	 * Adds to each entry the documents it names, with a fixed number of queries.
	 * @param entries the entries
	 * @return the same in the same order
	 */
	public List<Related> of(List<ChronicleEntry> entries) {
		EntryContext context = this.contexts.of(entries, ChronicleFilter.ALL, true);
		return entries.stream().map((entry) -> new Related(entry, context.documents(entry))).toList();
	}

	/**
	 * An entry and what it names.
	 *
	 * @param entry the entry
	 * @param documents the documents it names, each once, in the order of its text
	 */
	public record Related(ChronicleEntry entry, List<NamedDocument> documents) {

	}

	/**
	 * A document that an entry names by its title or its number. If it is not held, only
	 * what the entry says of it is known, and a title and a number that stand side by
	 * side are two.
	 *
	 * @param number its number in canonical form, may be null
	 * @param title its title; of a document that is not held, what the entry calls it;
	 * may be null
	 * @param path its page, not yet encoded; null if it is not held
	 */
	public record NamedDocument(@Nullable String number, @Nullable String title, @Nullable String path) {

	}

}
