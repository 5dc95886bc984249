package org.gongbao.correction;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.gongbao.web.Problems;

/**
 * The form in which a correction is proposed.
 *
 * @param form what was typed
 * @param item the name of the item
 * @param title its title
 * @param url its public page
 * @param text all it says, to copy from
 * @param problems what is wrong
 * @param places the occurrences to choose from, none unless there are several
 * @param nearest a sentence offered in place of a passage that does not occur, may be
 * null
 * @param preview how it will look, null while anything is wrong
 */
record ProposalView(CorrectionForm form, String item, String title, String url, String text, Problems problems,
		List<Choice> places, @Nullable String nearest, @Nullable CorrectionLine preview) {

	/**
	 * One of several occurrences.
	 *
	 * @param value its number
	 * @param label where it stands
	 * @param chosen whether it is the one meant
	 */
	record Choice(int value, String label, boolean chosen) {

	}

}
