package org.gongbao.withdrawal;

import java.util.List;

import org.gongbao.web.Problems;

/**
 * The page of one withdrawal at the desk.
 *
 * @param id the withdrawal
 * @param item the name of the item
 * @param title its title
 * @param url its public page, which answers 410 once it is withdrawn
 * @param extent what goes with it
 * @param state how far it is: {@code proposed}, {@code done} or {@code refused}
 * @param urgent whether one person did it alone
 * @param story who did what and when, oldest first
 * @param preview what readers are told or will be
 * @param sentence what has to be copied to confirm it
 * @param typed what was typed so far
 * @param refusal the reason for refusing it, as typed so far
 * @param problems what is wrong
 * @param mayConfirm whether the person signed in may confirm it
 * @param mayRefuse whether the person signed in may refuse it or take it back
 * @param own whether the person signed in proposed it
 */
record WithdrawalView(long id, String item, String title, String url, String extent, String state, boolean urgent,
		List<String> story, String preview, String sentence, String typed, String refusal, Problems problems,
		boolean mayConfirm, boolean mayRefuse, boolean own) {
}
