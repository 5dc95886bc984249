package org.gongbao.search.suggest;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;

import org.gongbao.search.index.Fields;
import org.gongbao.search.index.Newest;
import org.gongbao.search.index.NextTerms;
import org.gongbao.search.index.StoredItem;
import org.gongbao.search.text.NormalText;
import org.gongbao.search.text.Spelling;

/**
 * Completes names of persons: in characters, in pinyin, by first letters, whole names
 * before given names.
 */
final class People {

	private static final int MOST_TERMS = 12;

	private static final int READ = 24;

	private final IndexSearcher searcher;

	private final Newest newest;

	People(IndexSearcher searcher) {
		this.searcher = searcher;
		this.newest = new Newest(searcher);
	}

	List<Suggestion> like(Typed typed, int wanted) throws IOException {
		String key = typed.normal().replace("·", "").replace('ü', 'v');
		Map<String, Suggestion> people = new LinkedHashMap<>();
		for (String start : List.of(Fields.NAME_START, "")) {
			addAll(start + key, (name) -> true, wanted, people);
			for (Spelling spelling : typed.spellings()) {
				// Half spelled out, half in first letters or characters.
				if (people.isEmpty() && !spelling.isInitials()) {
					addAll(start + spelling.firstLetters(), (name) -> spelling.indexIn(name) >= 0, wanted, people);
				}
			}
		}
		return people.values().stream().limit(wanted).toList();
	}

	private void addAll(String key, Predicate<String> fits, int wanted, Map<String, Suggestion> people)
			throws IOException {
		for (String term : NextTerms.of(this.searcher.getIndexReader(), Fields.NAME_SOUNDS, key, MOST_TERMS)) {
			if (people.size() >= wanted) {
				return;
			}
			List<Integer> docs = this.newest.of(new TermQuery(new Term(Fields.NAME_SOUNDS, term)), READ);
			for (StoredItem item : Items.read(this.searcher, docs)) {
				if (item.person() != null && fits.test(NormalText.normalize(item.person()))) {
					people.putIfAbsent(item.url(), new Suggestion(item.person(), null, item.url()));
				}
			}
		}
	}

}
