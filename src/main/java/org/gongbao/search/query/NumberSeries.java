package org.gongbao.search.query;

import java.util.List;

/**
 * The numbers of one issuer and year, as far as they are held.
 *
 * @param code the issuer's code
 * @param year the year
 * @param members the numbers held, by serial
 * @param missing the serials below the highest that are not held
 */
public record NumberSeries(String code, int year, List<Member> members, List<Integer> missing) {

	/**
	 * The highest serial held.
	 * @return from 1
	 */
	public int highest() {
		return this.members.get(this.members.size() - 1).serial();
	}

	/**
	 * A number that is held.
	 *
	 * @param serial its serial
	 * @param number the number in canonical form
	 * @param title what it stands on
	 * @param url the page of that
	 */
	public record Member(int serial, String number, String title, String url) {

	}

}
