package org.gongbao.chronicle;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Storing chronicle entries; they become public with their issue. */
@Component
@Transactional
public class ChroniclePublishing {

	private final EntryRepository repository;

	ChroniclePublishing(EntryRepository repository) {
		this.repository = repository;
	}

	/**
	 * Stores entries as drafts.
	 * @param drafts the entries
	 */
	public void store(List<EntryDraft> drafts) {
		this.repository.saveAllAndFlush(drafts.stream().map(Entry::new).toList());
	}

}
