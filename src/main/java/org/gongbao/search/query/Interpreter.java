package org.gongbao.search.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.index.Term;
import org.jspecify.annotations.Nullable;

import org.gongbao.search.index.Fields;
import org.gongbao.search.index.IndexView;
import org.gongbao.search.index.NumberParts;
import org.gongbao.search.index.Vocabulary;
import org.gongbao.search.suggest.Codes;

/**
 * Reads queries in the light of what the index holds: a part of a number counts as one
 * only if there are such numbers, and other words for the same thing will do as well.
 */
final class Interpreter {

	private final SynonymFile synonyms;

	private final Vocabulary vocabulary;

	Interpreter(SynonymFile synonyms, Vocabulary vocabulary) {
		this.vocabulary = vocabulary;
		this.synonyms = synonyms;
	}

	ReadQuery read(String typed, IndexView view) throws IOException {
		ReadQuery read = QueryReader.read(typed);
		Synonyms known = this.synonyms.current();
		ReadQuery widened = read.parts((part) -> part.quoted() ? part : part.or(known.others(part.normal())));
		return switch (read.naming()) {
			case Naming.PartialNumber named when !exist(named, view) -> widened.naming(null);
			case Naming.Initials named -> widened.naming(spelledOut(named, view));
			case Naming.Issue named -> widened.naming(withPage(named, view));
			case null, default -> widened;
		};
	}

	/**
	 * The numbers whose codes are read so, as far as there are any; null if there are
	 * none.
	 */
	private @Nullable Naming spelledOut(Naming.Initials named, IndexView view) throws IOException {
		List<NumberParts> parts = new ArrayList<>();
		for (String code : Codes.meant(named.initials(), this.vocabulary.of(view.getIndexReader()))) {
			NumberParts known = new NumberParts(code, named.parts().year(), named.parts().serial());
			if (exists(Fields.NUMBER_PART, known.term(), view)) {
				parts.add(known);
			}
		}
		return parts.isEmpty() ? null : new Naming.PartialNumber(parts);
	}

	/** On the page named begins something, or goes on what began before it. */
	private static Naming withPage(Naming.Issue named, IndexView view) throws IOException {
		Integer asked = named.label().page();
		for (int page = (asked != null) ? asked : 0; page > 0; page--) {
			String term = named.label().pageTerm(page);
			if (exists(Fields.ISSUE_PAGE, term, view)) {
				return new Naming.Issue(named.label(), List.of(term));
			}
		}
		return named;
	}

	private static boolean exists(String field, String term, IndexView view) throws IOException {
		return view.getIndexReader().docFreq(new Term(field, term)) > 0;
	}

	private static boolean exist(Naming.PartialNumber named, IndexView view) throws IOException {
		for (NumberParts parts : named.parts()) {
			if (exists(Fields.NUMBER_PART, parts.term(), view)) {
				return true;
			}
		}
		return false;
	}

}
