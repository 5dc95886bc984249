package org.gongbao.search.index;

import java.io.IOException;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** Reads the first few terms that begin so, however many there are. */
public final class NextTerms {

	private NextTerms() {
	}

	/**
	 * The terms of a field that begin with some text.
	 * @param reader one state of the index
	 * @param field the field
	 * @param prefix how they begin
	 * @param wanted how many at the most
	 * @return the first of them in their order, the text itself included if it is one
	 * @throws IOException if the index cannot be read
	 */
	public static List<String> of(IndexReader reader, String field, String prefix, int wanted) throws IOException {
		BytesRef start = new BytesRef(prefix);
		SortedSet<BytesRef> found = new TreeSet<>();
		for (LeafReaderContext leaf : reader.leaves()) {
			Terms terms = leaf.reader().terms(field);
			if (terms != null) {
				collect(terms.iterator(), start, wanted, found);
			}
		}
		return found.stream().limit(wanted).map(BytesRef::utf8ToString).toList();
	}

	private static void collect(TermsEnum terms, BytesRef start, int wanted, SortedSet<BytesRef> found)
			throws IOException {
		if (terms.seekCeil(start) == TermsEnum.SeekStatus.END) {
			return;
		}
		BytesRef term = terms.term();
		for (int i = 0; i < wanted && term != null && StringHelper.startsWith(term, start); i++) {
			found.add(BytesRef.deepCopyOf(term));
			term = terms.next();
		}
	}

}
