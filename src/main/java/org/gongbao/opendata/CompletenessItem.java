package org.gongbao.opendata;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;

import org.gongbao.issue.Completeness;
import org.gongbao.issue.HeldIssue.State;

/**
 * Which issues are here and which are missing.
 *
 * @param newestSerial the newest 总第N期, null if the gazette does not count through
 * @param present how many are here with their texts
 * @param pdfOnly how many as PDF alone
 * @param contentsOnly how many with their contents alone
 * @param withdrawn how many were taken back
 * @param missing how many are missing
 * @param remarks what does not fit together
 * @param items every issue, newest year first
 */
@JsonPropertyOrder({ "newestSerial", "present", "pdfOnly", "contentsOnly", "withdrawn", "missing", "remarks", "items" })
record CompletenessItem(@Nullable Integer newestSerial, long present, long pdfOnly, long contentsOnly, long withdrawn,
		long missing, List<String> remarks, List<One> items) {

	static CompletenessItem of(Completeness all, DataLinks links) {
		List<One> items = all.groups()
			.stream()
			.flatMap((group) -> group.items().stream())
			.map((item) -> One.of(item, links))
			.toList();
		return new CompletenessItem((all.last() > 0) ? all.last() : null, all.count(State.PRESENT),
				all.count(State.PDF_ONLY), all.count(State.CONTENTS_ONLY), all.count(State.WITHDRAWN),
				all.count(State.MISSING), all.remarks(), items);
	}

	/**
	 * One issue.
	 *
	 * @param year the year, null if nobody knows
	 * @param number the number within the year, null if nobody knows
	 * @param serial the number since the first, null if it has none
	 * @param state present, pdf-only, contents-only, withdrawn or missing
	 * @param assumed whether year and number follow only from the issues beside it
	 * @param url its page, null for what is missing
	 */
	@JsonPropertyOrder({ "year", "number", "serial", "state", "assumed", "url" })
	record One(@Nullable Integer year, @Nullable Integer number, @Nullable Integer serial, String state,
			boolean assumed, @Nullable String url) {

		static One of(Completeness.Item item, DataLinks links) {
			String path = item.path();
			return new One(item.year(), item.number(), item.serial(), item.state().code(), item.assumed(),
					(path != null) ? links.url(path) : null);
		}

	}

}
