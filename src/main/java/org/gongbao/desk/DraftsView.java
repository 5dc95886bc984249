package org.gongbao.desk;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The list of issues being made.
 *
 * @param open those that can be worked on, newest first
 * @param closed those that were published or given up, last closed first
 * @param editor whether the person signed in may bring in issues
 */
record DraftsView(List<Row> open, List<Row> closed, boolean editor) {

	/**
	 * One issue.
	 *
	 * @param label what people call it, with the serial
	 * @param title the gazette's name
	 * @param url its page
	 * @param state what has become of it
	 * @param version its newest version
	 * @param savedBy who saved it last
	 * @param savedAt when
	 * @param documents how many documents it has
	 * @param must how many things stand in the way of review
	 * @param look how many things somebody has to look at
	 * @param next what to do now, null if nothing
	 */
	record Row(String label, String title, String url, String state, int version, String savedBy, String savedAt,
			int documents, int must, int look, @Nullable Next next) {

	}

	/**
	 * A step that comes next.
	 *
	 * @param label what it is called
	 * @param url where it is done
	 */
	record Next(String label, String url) {

	}

}
