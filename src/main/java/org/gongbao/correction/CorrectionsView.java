package org.gongbao.correction;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.gongbao.web.Paging;

/**
 * The public list of corrections.
 *
 * @param lead how many there are
 * @param entries the corrections of this page, newest first
 * @param paging the page of the list
 */
record CorrectionsView(String lead, List<Entry> entries, Paging paging) {

	/**
	 * A correction with what it corrects.
	 *
	 * @param number the item's number, may be null
	 * @param title the item's title
	 * @param url the item's page
	 * @param line the correction
	 */
	record Entry(@Nullable String number, String title, String url, CorrectionLine line) {

	}

}
