package org.gongbao.bench.corpus;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.gongbao.search.index.IndexedItem;

/**
 * One item, as the index takes it in and with what only the database holds of it.
 *
 * @param item what the index takes in
 * @param issueId the issue it stands in
 * @param ordinal its place among those of its kind in the issue, from 1
 * @param post for an act, the post without the words around it, else empty
 * @param paragraphs for an entry what happened, for an issue the lines of its contents
 * @param label for an entry the day or days as printed, else empty
 * @param until for an entry the last day, else null
 */
public record CorpusItem(IndexedItem item, long issueId, int ordinal, String post, List<String> paragraphs,
		String label, @Nullable LocalDate until) {

	static CorpusItem of(IndexedItem item, long issueId, int ordinal) {
		return new CorpusItem(item, issueId, ordinal, "", List.of(), "", null);
	}

}
