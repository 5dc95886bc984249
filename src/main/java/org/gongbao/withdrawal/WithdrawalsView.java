package org.gongbao.withdrawal;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.gongbao.web.Paging;

/**
 * Withdrawals at the desk.
 *
 * @param tabs the lists to choose from
 * @param rows the withdrawals of the one chosen
 * @param paging the page of the list
 */
record WithdrawalsView(List<Tab> tabs, List<Row> rows, Paging paging) {

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
	 * A withdrawal.
	 *
	 * @param url its page at the desk
	 * @param item the name of the item
	 * @param title its title
	 * @param reason why
	 * @param urgent whether one person did it alone
	 * @param proposed who proposed it and when
	 * @param decided who decided and when, null while it waits
	 */
	record Row(String url, String item, String title, String reason, boolean urgent, String proposed,
			@Nullable String decided) {

	}

}
