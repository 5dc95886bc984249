package org.gongbao.opendata;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;

import org.gongbao.issue.Colophon;

/**
 * One issue.
 *
 * @param year the year
 * @param number the number within the year
 * @param serial the number since the first, may be null
 * @param title the gazette's name
 * @param motto the words on the cover, a line each, may be null
 * @param colophon who made it
 * @param toc its table of contents
 * @param documents how many documents it holds
 * @param appointments how many acts
 * @param chronicle how many entries
 * @param proof whether it is public before it is printed (清样)
 */
@JsonPropertyOrder({ "year", "number", "serial", "title", "motto", "colophon", "toc", "documents", "appointments",
		"chronicle", "proof" })
record IssueData(int year, int number, @Nullable Integer serial, String title, @Nullable String motto, Imprint colophon,
		List<Line> toc, int documents, int appointments, int chronicle, boolean proof) {

	/**
	 * The colophon.
	 *
	 * @param organizer 主办单位
	 * @param address 地址
	 * @param phone 电话
	 * @param website 网址
	 * @param postcode 邮编
	 * @param printer 印刷单位
	 * @param printedOn 印刷日期, exact to the day, the month or the year
	 */
	@JsonPropertyOrder({ "organizer", "address", "phone", "website", "postcode", "printer", "printedOn" })
	record Imprint(@Nullable String organizer, @Nullable String address, @Nullable String phone,
			@Nullable String website, @Nullable String postcode, @Nullable String printer, @Nullable String printedOn) {

		static Imprint of(Colophon colophon) {
			return new Imprint(colophon.organizer(), colophon.address(), colophon.phone(), colophon.website(),
					colophon.postcode(), colophon.printer(), colophon.printedOn());
		}

	}

	/**
	 * A line of the contents.
	 *
	 * @param section its section, null where the gazette has none
	 * @param title the title as printed
	 * @param page the printed page, may be null
	 * @param kind document, appointments or chronicle
	 * @param url where it leads, null if nowhere
	 */
	@JsonPropertyOrder({ "section", "title", "page", "kind", "url" })
	record Line(@Nullable String section, String title, @Nullable Integer page, String kind, @Nullable String url) {

	}

}
