package org.gongbao.backfile;

import java.util.List;

/**
 * What of a public issue is no document, as staff see it.
 *
 * @param id the issue
 * @param label such as 2023年第2期（总第41期）
 * @param url its public page
 * @param acts its appointments and removals
 * @param entries its chronicle
 * @param mayCorrect whether the person signed in may propose corrections
 */
record IssueItemsView(long id, String label, String url, List<Item> acts, List<Item> entries, boolean mayCorrect) {

	/**
	 * An act or an entry.
	 *
	 * @param id its id
	 * @param where the reference or the day
	 * @param text what it says
	 * @param corrected whether it has been corrected
	 */
	record Item(long id, String where, String text, boolean corrected) {

	}

}
