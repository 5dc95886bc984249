package org.gongbao.search.index;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;

/** One state of the index, with the formulas that are single terms in it. */
public final class IndexView extends IndexSearcher {

	private final Formulas formulas;

	IndexView(IndexReader reader, Formulas formulas) {
		super(reader);
		this.formulas = formulas;
	}

	/**
	 * The phrases so frequent that the index knows them as single terms.
	 * @return the formulas of this index, the same as long as it exists
	 */
	public Formulas formulas() {
		return this.formulas;
	}

}
