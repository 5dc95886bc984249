package org.gongbao.search.suggest;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

import org.gongbao.search.index.Fields;
import org.gongbao.search.index.Newest;
import org.gongbao.search.index.NextTerms;
import org.gongbao.search.index.StoredItem;
import org.gongbao.search.text.NormalText;
import org.gongbao.search.text.Spelling;

/** Completes titles: by how they begin, by any part, by how any part sounds. */
final class Titles {

	private static final int MOST_BEGINNINGS = 4;

	private static final int MOST_TERMS = 48;

	/** Read so many, as one title may be that of several documents. */
	private static final int READ = 16;

	private final IndexSearcher searcher;

	private final Newest newest;

	Titles(IndexSearcher searcher) {
		this.searcher = searcher;
		this.newest = new Newest(searcher);
	}

	/** The thing whose whole title was typed. */
	List<Suggestion> named(String normal) throws IOException {
		List<StoredItem> items = items(new TermQuery(new Term(Fields.TITLE_KEY, normal)), 2);
		return items.stream().map((item) -> new Suggestion(item.title(), item.number(), item.url())).toList();
	}

	Set<String> like(Typed typed, int wanted) throws IOException {
		Set<String> titles = new LinkedHashSet<>();
		addBeginnings(typed.normal(), titles);
		Query inside = inside(typed);
		addAll(Pairs.document(inside), titles);
		for (Spelling spelling : typed.spellings()) {
			if (titles.size() < wanted) {
				addSounding(spelling, titles);
			}
		}
		if (titles.isEmpty()) {
			addAll(inside, titles);
		}
		if (titles.isEmpty() && typed.spellings().isEmpty()) {
			addSoundingAlike(typed.normal(), titles);
		}
		return titles;
	}

	private void addBeginnings(String normal, Set<String> titles) throws IOException {
		for (String title : NextTerms.of(this.searcher.getIndexReader(), Fields.TITLE_KEY, normal, MOST_BEGINNINGS)) {
			addAll(Pairs.document(new TermQuery(new Term(Fields.TITLE_KEY, title))), titles);
		}
	}

	/** Every word somewhere in the title. */
	private Query inside(Typed typed) throws IOException {
		BooleanQuery.Builder all = new BooleanQuery.Builder();
		for (String word : typed.words()) {
			boolean single = word.codePointCount(0, word.length()) == 1;
			all.add(single
					? Pairs.anyTerm(Fields.TITLE_PAIRS,
							NextTerms.of(this.searcher.getIndexReader(), Fields.TITLE_PAIRS, word, MOST_TERMS))
					: Pairs.literal(Fields.TITLE_PAIRS, word), Occur.FILTER);
		}
		return all.build();
	}

	private void addSounding(Spelling spelling, Set<String> titles) throws IOException {
		Query query = SoundQuery.of(spelling, this.searcher.getIndexReader());
		items(query, READ).stream()
			.map(StoredItem::title)
			.filter((title) -> spelling.indexIn(NormalText.normalize(title)) >= 0)
			.forEach(titles::add);
	}

	/** Other characters read alike: for slips of those who type by sound. */
	private void addSoundingAlike(String normal, Set<String> titles) throws IOException {
		if (normal.codePointCount(0, normal.length()) < 2) {
			return;
		}
		for (Spelling spelling : Spelling.of(normal)) {
			addAll(SoundQuery.of(spelling, this.searcher.getIndexReader()), titles);
		}
	}

	private void addAll(Query query, Set<String> titles) throws IOException {
		items(query, READ).forEach((item) -> titles.add(item.title()));
	}

	private List<StoredItem> items(Query query, int wanted) throws IOException {
		return Items.read(this.searcher, this.newest.of(query, wanted));
	}

}
