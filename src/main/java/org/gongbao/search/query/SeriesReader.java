package org.gongbao.search.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

import org.gongbao.docnumber.DocNumber;
import org.gongbao.search.index.Fields;
import org.gongbao.search.index.StoredItem;

/** Reads series of numbers from the index, where they stand side by side. */
final class SeriesReader {

	/** No office issues more in a year; a misread serial must not make a list of it. */
	private static final int LONGEST = 2000;

	private final IndexSearcher searcher;

	SeriesReader(IndexSearcher searcher) {
		this.searcher = searcher;
	}

	@Nullable NumberSeries read(String code, int year) throws IOException {
		List<NumberSeries.Member> members = new ArrayList<>();
		Set<Integer> held = new HashSet<>();
		for (DocNumber number : numbers(code + "〔" + year + "〕")) {
			NumberSeries.Member member = (number.serial() <= LONGEST) ? member(number) : null;
			if (member != null) {
				members.add(member);
				held.add(member.serial());
			}
		}
		if (members.isEmpty()) {
			return null;
		}
		int highest = members.get(members.size() - 1).serial();
		return new NumberSeries(code, year, members,
				IntStream.range(1, highest).filter((serial) -> !held.contains(serial)).boxed().toList());
	}

	/**
	 * All numbers that begin so.
	 * @param prefix the beginning of canonical numbers
	 * @return in order
	 */
	List<DocNumber> numbers(String prefix) throws IOException {
		Terms terms = MultiTerms.getTerms(this.searcher.getIndexReader(), Fields.NUMBER);
		if (terms == null) {
			return List.of();
		}
		List<DocNumber> numbers = new ArrayList<>();
		TermsEnum each = terms.iterator();
		TermsEnum.SeekStatus status = each.seekCeil(new BytesRef(prefix));
		BytesRef term = (status != TermsEnum.SeekStatus.END) ? each.term() : null;
		while (term != null && term.utf8ToString().startsWith(prefix)) {
			DocNumber.parse(term.utf8ToString()).ifPresent(numbers::add);
			term = each.next();
		}
		numbers.sort(Comparator.naturalOrder());
		return numbers;
	}

	/** What bears a number; nothing if that was withdrawn and only its term is left. */
	private NumberSeries.@Nullable Member member(DocNumber number) throws IOException {
		TopDocs top = this.searcher.search(LuceneQueries.term(Fields.NUMBER, number.canonical()), 1);
		if (top.scoreDocs.length == 0) {
			return null;
		}
		StoredItem item = StoredItem.read(this.searcher.storedFields(), top.scoreDocs[0].doc);
		return new NumberSeries.Member(number.serial(), number.canonical(), item.title(), item.url());
	}

}
