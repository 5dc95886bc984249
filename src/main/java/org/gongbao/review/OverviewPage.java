package org.gongbao.review;

import java.util.List;

/**
 * How far the parts of one issue have come.
 *
 * @param manuscriptId the manuscript
 * @param label the issue
 * @param open whether it can still be worked on
 * @param rows its parts in printed order
 * @param toSubmit how many have to be handed in
 * @param waiting how many wait for a review
 * @param approved how many have passed
 * @param blocking how many findings keep it from being handed in
 * @param unconfirmed how many findings keep it from the last pass
 * @param maySubmit whether the person may hand it in
 */
record OverviewPage(long manuscriptId, String label, boolean open, List<QueueRow> rows, int toSubmit, int waiting,
		int approved, int blocking, int unconfirmed, boolean maySubmit) {

	/** The address of the draft. */
	public String url() {
		return "/staff/drafts/" + this.manuscriptId;
	}

	/** Whether everything has passed. */
	public boolean ready() {
		return this.open && this.approved == this.rows.size();
	}

}
