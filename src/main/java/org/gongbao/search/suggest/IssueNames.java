package org.gongbao.search.suggest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;

import org.gongbao.search.index.Fields;
import org.gongbao.search.index.Newest;
import org.gongbao.search.index.NextTerms;
import org.gongbao.search.index.StoredItem;

/** Completes names of issues: 2023年第, 总第4. */
final class IssueNames {

	private static final Pattern FORM = Pattern
		.compile("(?<year>(?:19|20)\\d\\d)(?:年|-)第?(?<number>\\d{0,3})期?|(?:总第?|第)(?<serial>\\d{1,5})期?");

	private static final int MOST_TERMS = 40;

	private final IndexSearcher searcher;

	IssueNames(IndexSearcher searcher) {
		this.searcher = searcher;
	}

	List<Suggestion> like(String normal, int wanted) throws IOException {
		Matcher matcher = FORM.matcher(normal);
		if (!matcher.matches()) {
			return List.of();
		}
		String start = (matcher.group("year") != null) ? matcher.group("year") + "-" + matcher.group("number")
				: "#" + matcher.group("serial");
		List<String> codes = NextTerms.of(this.searcher.getIndexReader(), Fields.ISSUE_CODE, start, MOST_TERMS)
			.stream()
			.sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
			.limit(wanted)
			.toList();
		List<Suggestion> issues = new ArrayList<>();
		for (String code : codes) {
			List<Integer> docs = new Newest(this.searcher).of(new TermQuery(new Term(Fields.ISSUE_CODE, code)), 1);
			for (StoredItem item : Items.read(this.searcher, docs)) {
				issues.add(new Suggestion(item.title(), null, item.url()));
			}
		}
		return issues;
	}

}
