package org.gongbao.correction;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.gongbao.web.Paging;

/**
 * Corrections at the desk.
 *
 * @param tabs the lists to choose from
 * @param rows the corrections of the one chosen
 * @param paging the page of the list
 */
record StaffCorrectionsView(List<Tab> tabs, List<Row> rows, Paging paging) {

	/** Whether anything of the list was decided; what waits has no column for it. */
	public boolean decided() {
		return this.rows.stream().anyMatch((row) -> row.decided() != null);
	}

	/**
	 * A list to choose.
	 *
	 * @param label what it is called
	 * @param url where it is
	 * @param count how many are in it
	 * @param current whether it is the one shown
	 */
	record Tab(String label, String url, long count, boolean current) {

	}

	/**
	 * A correction.
	 *
	 * @param url its page at the desk
	 * @param item the name of the item
	 * @param passage what was printed
	 * @param replacement what it should say
	 * @param place where it stands, may be null
	 * @param proposed who proposed it and when
	 * @param decided who decided and when, null while it waits
	 * @param state how far it is, in words
	 */
	record Row(String url, String item, String passage, String replacement, @Nullable String place, String proposed,
			@Nullable String decided, String state) {

	}

}
