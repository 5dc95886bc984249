package org.gongbao.search.query;

import java.io.IOException;

import org.apache.lucene.index.Term;

import org.gongbao.search.index.Fields;
import org.gongbao.search.index.IndexView;
import org.gongbao.search.index.NumberParts;

/**
 * Reads queries in the light of what the index holds: a part of a number counts as one
 * only if there are such numbers, and other words for the same thing will do as well.
 */
final class Interpreter {

	private final SynonymFile synonyms;

	Interpreter(SynonymFile synonyms) {
		this.synonyms = synonyms;
	}

	ReadQuery read(String typed, IndexView view) throws IOException {
		ReadQuery read = QueryReader.read(typed);
		Synonyms known = this.synonyms.current();
		ReadQuery widened = read.parts((part) -> part.quoted() ? part : part.or(known.others(part.normal())));
		return switch (read.naming()) {
			case Naming.PartialNumber named when !exist(named, view) -> widened.naming(null);
			case Naming.Initials named -> widened.naming(null);
			case null, default -> widened;
		};
	}

	private static boolean exist(Naming.PartialNumber named, IndexView view) throws IOException {
		for (NumberParts parts : named.parts()) {
			if (view.getIndexReader().docFreq(new Term(Fields.NUMBER_PART, parts.term())) > 0) {
				return true;
			}
		}
		return false;
	}

}
