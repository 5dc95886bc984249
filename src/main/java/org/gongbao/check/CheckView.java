package org.gongbao.check;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.gongbao.check.CheckController.Refused;
import org.gongbao.web.ChineseDates;

/**
 * The page of the checks.
 *
 * @param id the manuscript
 * @param subtitle which issue, which version
 * @param draftUrl the manuscript's page
 * @param refused what was not done and why, may be null
 * @param refusedField the id of the field it is about, null if it is about none
 * @param must what stands in the way of publication
 * @param confirm what somebody has to look at or lets stand
 * @param confirmed how many of those somebody lets stand
 * @param notes what is good to know
 * @param passed what is in order
 * @param mayFix whether the person may change the manuscript
 * @param mayConfirm whether the person may let something stand
 */
record CheckView(long id, String subtitle, String draftUrl, @Nullable String refused, @Nullable String refusedField,
		List<Item> must, List<Item> confirm, int confirmed, List<Item> notes, List<String> passed, boolean mayFix,
		boolean mayConfirm) {

	/**
	 * A finding.
	 *
	 * @param key its key
	 * @param anchor its id within the page
	 * @param title what it is
	 * @param message what is wrong and what to do
	 * @param excerpt the words concerned, may be null
	 * @param line where it stood in the source, such as 第134行; may be null
	 * @param url where to put it right
	 * @param fix what the button says that puts it right, may be null
	 * @param reason why somebody lets it stand, null if nobody does
	 * @param by who, likewise
	 * @param at when, likewise
	 * @param alike how many others of its kind there are
	 * @param typed what the person typed as a reason and was refused
	 * @param problem why it was refused, may be null
	 */
	record Item(String key, String anchor, String title, String message, @Nullable String excerpt,
			@Nullable String line, String url, @Nullable String fix, @Nullable String reason, @Nullable String by,
			@Nullable String at, Alike alike, String typed, @Nullable String problem) {

		static Item of(long manuscriptId, Finding finding, Alike alike, Refused refused) {
			boolean about = refused.why() != null && refused.key().equals(finding.key());
			Acknowledgement kept = finding.acknowledged();
			Fix fix = finding.fix();
			return new Item(finding.key(), "f-" + finding.key(), finding.title(), finding.message(), finding.excerpt(),
					(finding.sourceLine() != null) ? "第" + finding.sourceLine() + "行" : null, finding.url(manuscriptId),
					(fix != null) ? fix.label() : null, (kept != null) ? kept.reason() : null,
					(kept != null) ? kept.by() : null, (kept != null) ? ChineseDates.minute(kept.at()) : null, alike,
					about ? refused.typed() : "", about ? refused.why() : null);
		}

	}

}
