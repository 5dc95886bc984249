package org.gongbao.manuscript;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A manuscript without its content.
 *
 * @param id its id
 * @param year the issue's year
 * @param number the issue's number within the year
 * @param serial the number since the first issue, may be null
 * @param title the gazette's name
 * @param version the newest version
 * @param createdAt when it was begun
 * @param createdBy who began it
 * @param savedAt when the newest version was saved
 * @param savedBy who saved it
 * @param closedAs {@code published} or {@code discarded}, null while it is open
 * @param closedAt since when, null while it is open
 * @param issueId the issue it became, null before
 */
public record ManuscriptHead(long id, int year, int number, @Nullable Integer serial, String title, int version,
		Instant createdAt, String createdBy, Instant savedAt, String savedBy, @Nullable String closedAs,
		@Nullable Instant closedAt, @Nullable Long issueId) {

	/**
	 * Whether it can still be worked on.
	 * @return true until it is published or discarded
	 */
	public boolean isOpen() {
		return this.closedAs == null;
	}

	/**
	 * What people call the issue.
	 * @return such as 2023年第2期
	 */
	public String label() {
		return this.year + "年第" + this.number + "期";
	}

}
