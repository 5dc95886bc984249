package org.gongbao.withdrawal;

import org.gongbao.web.Problems;

/**
 * The form in which a withdrawal is proposed or done.
 *
 * @param form what was typed
 * @param item the name of the item
 * @param title its title
 * @param url its public page
 * @param extent what goes with it
 * @param sentence what has to be copied
 * @param urgentSentence what has to be copied to do it at once
 * @param problems what is wrong
 * @param preview what readers will be told
 */
record WithdrawalFormView(WithdrawalForm form, String item, String title, String url, String extent, String sentence,
		String urgentSentence, Problems problems, String preview) {
}
