package org.gongbao.search.suggest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;

import org.gongbao.search.index.Fields;
import org.gongbao.search.index.Newest;
import org.gongbao.search.index.NextTerms;
import org.gongbao.search.index.StoredItem;

/**
 * Completes names of persons: in characters, in pinyin, by first letters, whole names
 * before given names.
 */
final class People {

	private static final int MOST_TERMS = 12;

	private static final int MOST_MIXED = 100;

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
			for (String term : terms(start, key, typed)) {
				if (people.size() < wanted) {
					add(term, people);
				}
			}
		}
		return people.values().stream().limit(wanted).toList();
	}

	/**
	 * Where characters and letters are mixed, what begins with the characters is
	 * compared.
	 */
	private List<String> terms(String start, String key, Typed typed) throws IOException {
		List<String> terms = NextTerms.of(this.searcher.getIndexReader(), Fields.NAME_SOUNDS, start + key, MOST_TERMS);
		int letters = firstLetter(key);
		if (!terms.isEmpty() || letters <= 0) {
			return terms;
		}
		List<String> mixed = new ArrayList<>();
		String begun = start + key.substring(0, letters);
		for (String term : NextTerms.of(this.searcher.getIndexReader(), Fields.NAME_SOUNDS, begun, MOST_MIXED)) {
			String name = term.substring(start.length());
			if (typed.spellings().stream().anyMatch((spelling) -> spelling.indexIn(name) == 0)) {
				mixed.add(term);
			}
		}
		return mixed;
	}

	private static int firstLetter(String key) {
		for (int i = 0; i < key.length(); i++) {
			if (key.charAt(i) >= 'a' && key.charAt(i) <= 'z') {
				return i;
			}
		}
		return -1;
	}

	private void add(String term, Map<String, Suggestion> people) throws IOException {
		List<Integer> docs = this.newest.of(new TermQuery(new Term(Fields.NAME_SOUNDS, term)), READ);
		for (StoredItem item : Items.read(this.searcher, docs)) {
			if (item.person() != null) {
				people.putIfAbsent(item.url(), new Suggestion(item.person(), null, item.url()));
			}
		}
	}

}
