package org.gongbao.home;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The gazette in figures.
 *
 * @param issues how many issues are here
 * @param documents how many documents
 * @param appointments how many acts of appointment or removal
 * @param entries how many entries of the chronicle
 * @param years the same by year, newest first
 * @param issued documents by year and issuing body, newest year first
 */
record GazetteFigures(long issues, long documents, long appointments, long entries, List<Year> years,
		List<Issued> issued) {

	/**
	 * A year.
	 *
	 * @param year the year
	 * @param issues issues of that year
	 * @param documents documents issued in it
	 * @param appointments acts made public in it
	 * @param entries entries of the chronicle that begin in it
	 */
	record Year(int year, int issues, int documents, int appointments, int entries) {

	}

	/**
	 * What one body issued in one year.
	 *
	 * @param year the year of issue, null where it is not known
	 * @param issuer the body, null where it is not known
	 * @param documents how many documents
	 */
	record Issued(@Nullable Integer year, @Nullable String issuer, int documents) {

	}

}
