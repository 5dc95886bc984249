package org.gongbao.opendata;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;

import org.gongbao.issue.IssueRef;

/**
 * An issue as other data name it.
 *
 * @param year the year
 * @param number the number within the year
 * @param serial the number since the first, may be null
 */
@JsonPropertyOrder({ "year", "number", "serial" })
record IssueName(int year, int number, @Nullable Integer serial) {

	static @Nullable IssueName of(@Nullable IssueRef ref) {
		return (ref != null) ? new IssueName(ref.year(), ref.number(), ref.serial()) : null;
	}

}
