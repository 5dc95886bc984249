package org.gongbao.importing.reading;

import org.jspecify.annotations.Nullable;

/**
 * What the cover says about the issue.
 *
 * @param gazetteName the printed name without spaces (某某市人民政府公报), null if not found
 * @param year four digits
 * @param number the number within the year (第2期)
 * @param serial the number since the first issue (总第41期), null if not printed
 * @param motto the lines of the motto separated by an ideographic space, null if none
 * @param colophon the publisher's details, all its fields null if none is printed
 */
public record IssueHead(@Nullable String gazetteName, int year, int number, @Nullable Integer serial,
		@Nullable String motto, Colophon colophon) {
}
