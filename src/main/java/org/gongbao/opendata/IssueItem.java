package org.gongbao.opendata;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;

/**
 * An issue within the list of issues.
 *
 * @param year the year
 * @param number the number within the year
 * @param serial the number since the first, may be null
 * @param title the gazette's name
 * @param url its page
 * @param publishedOn the day it became public here
 * @param documents how many documents it holds
 * @param proof whether it is public before it is printed (清样)
 */
@JsonPropertyOrder({ "year", "number", "serial", "title", "url", "publishedOn", "documents", "proof" })
record IssueItem(int year, int number, @Nullable Integer serial, String title, String url,
		@Nullable LocalDate publishedOn, int documents, boolean proof) {

	/**
	 * All issues.
	 *
	 * @param total how many
	 * @param items newest first
	 */
	@JsonPropertyOrder({ "total", "items" })
	record All(int total, List<IssueItem> items) {

	}

}
