package org.gongbao.document;

import org.jspecify.annotations.Nullable;

/**
 * Which documents to list; null means all.
 *
 * @param year the year of the date of issue
 * @param issueYear the year of the issue they stand in
 * @param issueNumber the number within that year
 * @param issuer the issuing body
 * @param section the section of the issue
 * @param theme the theme, or its first part
 * @param validity whether they hold today
 */
public record DocumentFilter(@Nullable Integer year, @Nullable Integer issueYear, @Nullable Integer issueNumber,
		@Nullable String issuer, @Nullable String section, @Nullable String theme, @Nullable Validity validity) {

	/** No filter at all. */
	public static final DocumentFilter ALL = new DocumentFilter(null, null, null, null, null, null, null);

}
