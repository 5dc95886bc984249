package org.gongbao.issue;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An issue about to be stored.
 *
 * @param year the year
 * @param number the number within the year
 * @param serial the number since the first issue, may be null
 * @param title the gazette's name (通辽市人民政府公报)
 * @param motto the words on the cover, may be null
 * @param colophon the colophon
 * @param contents the table of contents in printed order
 * @param edition the printed edition as PDF, may be null
 * @param sample whether this is one of the sample issues
 */
public record IssueDraft(int year, int number, @Nullable Integer serial, String title, @Nullable String motto,
		Colophon colophon, List<ContentsLine> contents, @Nullable PrintedEdition edition, boolean sample) {
}
