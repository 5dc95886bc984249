package org.gongbao.correction;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.gongbao.web.Problems;

/**
 * The page of one correction at the desk.
 *
 * @param id the correction
 * @param item the name of the item
 * @param title its title
 * @param url its public page, null if it is public no longer
 * @param state how far it is: {@code proposed}, {@code published} or {@code refused}
 * @param story who did what and when, oldest first
 * @param preview how readers see it or will see it
 * @param sentence what has to be copied to approve it
 * @param typed what was typed so far
 * @param reason the reason for refusing it, as typed so far
 * @param problems what is wrong
 * @param mayApprove whether the person signed in may approve it
 * @param mayRefuse whether the person signed in may refuse it or take it back
 * @param own whether the person signed in proposed it
 */
record DecisionView(long id, String item, String title, @Nullable String url, String state, List<String> story,
		CorrectionLine preview, String sentence, String typed, String reason, Problems problems, boolean mayApprove,
		boolean mayRefuse, boolean own) {
}
