package org.gongbao.search.match;

import org.apache.lucene.search.Query;

/**
 * One reason for which an item ranks high.
 *
 * @param name in words for staff
 * @param query what it takes
 * @param weight what it is worth
 * @param graded whether it is worth more or less depending on how well it is met; then
 * the score of the query is multiplied by the weight, else the weight is added
 */
public record Reason(String name, Query query, float weight, boolean graded) {

	/**
	 * A reason that is met or not.
	 * @param name in words for staff
	 * @param query what it takes
	 * @param weight what it is worth
	 * @return the reason
	 */
	public static Reason plain(String name, Query query, float weight) {
		return new Reason(name, query, weight, false);
	}

	/**
	 * A reason that can be met more or less well.
	 * @param name in words for staff
	 * @param query what it takes
	 * @param weight what each unit of its score is worth
	 * @return the reason
	 */
	public static Reason graded(String name, Query query, float weight) {
		return new Reason(name, query, weight, true);
	}

}
