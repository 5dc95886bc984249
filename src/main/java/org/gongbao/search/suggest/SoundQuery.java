package org.gongbao.search.suggest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;

import org.gongbao.search.index.Fields;
import org.gongbao.search.index.NextTerms;
import org.gongbao.search.text.Spelling;
import org.gongbao.search.text.Spelling.Kind;
import org.gongbao.search.text.Spelling.Unit;

/**
 * Titles that sound as something was typed. Where a syllable stands beside a first letter
 * only the letters of both are asked for, so what is found must still be compared.
 */
public final class SoundQuery {

	private static final int MOST_TERMS = 48;

	private SoundQuery() {
	}

	/**
	 * Puts a spelling into the words of the index.
	 * @param spelling what was typed
	 * @param reader the index, for what a syllable begun may become
	 * @return a query for all titles that may sound so, and some more
	 * @throws IOException if the index cannot be read
	 */
	public static Query of(Spelling spelling, IndexReader reader) throws IOException {
		List<Unit> units = spelling.units();
		if (units.size() == 1) {
			List<String> starts = new ArrayList<>();
			for (String reading : units.getFirst().readings()) {
				starts.addAll(NextTerms.of(reader, Fields.TITLE_SOUNDS, reading, MOST_TERMS));
			}
			return Pairs.anyTerm(Fields.TITLE_SOUNDS, starts.subList(0, Math.min(MOST_TERMS, starts.size())));
		}
		MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
		int last = units.size() - 2;
		for (int i = 0; i <= last; i = (i + 2 > last && i < last) ? last : i + 2) {
			List<String> terms = pair(units.get(i), units.get(i + 1), reader);
			if (terms.isEmpty()) {
				return MatchNoDocsQuery.INSTANCE;
			}
			phrase.add(terms.stream().map((term) -> new Term(Fields.TITLE_SOUNDS, term)).toArray(Term[]::new), i);
		}
		return phrase.build();
	}

	private static List<String> pair(Unit first, Unit second, IndexReader reader) throws IOException {
		boolean initials = first.kind() == Kind.INITIAL || second.kind() == Kind.INITIAL;
		List<String> terms = new ArrayList<>();
		for (String one : initials ? letters(first) : first.readings()) {
			for (String other : initials ? letters(second) : second.readings()) {
				if (initials) {
					terms.add(one + other);
				}
				else if (second.kind() == Kind.BEGINNING) {
					terms.addAll(NextTerms.of(reader, Fields.TITLE_SOUNDS, one + " " + other, MOST_TERMS));
				}
				else {
					terms.add(one + " " + other);
				}
			}
		}
		return terms;
	}

	private static List<String> letters(Unit unit) {
		return unit.initials().codePoints().mapToObj(Character::toString).toList();
	}

}
