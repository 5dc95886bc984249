package org.gongbao.search.relevance;

import java.util.List;

/**
 * What ought to be found first for one query.
 *
 * @param line where it stands in its file
 * @param query what is typed
 * @param kind what sort of query it is
 * @param expected what ought to be found, the best first; at least one has the best grade
 */
public record Judgement(int line, String query, QueryClass kind, List<Expected> expected) {

	/** Must be first. */
	static final int BEST = 3;

	/** Must not be among the first. */
	static final int WRONG = 0;

	/**
	 * One thing that is judged.
	 *
	 * @param grade 3 must be first, 2 good, 1 acceptable, 0 wrong
	 * @param key the thing, as {@link Found#keys()} names it
	 */
	public record Expected(int grade, String key) {

		@Override
		public String toString() {
			return this.grade + " " + this.key;
		}

	}

}
