package org.gongbao.personnel;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.gongbao.correction.CorrectionLine;
import org.gongbao.issue.IssueRef;
import org.gongbao.personnel.tenure.PersonKey;
import org.gongbao.personnel.tenure.Tenure;
import org.gongbao.personnel.tenure.TenureAct;
import org.gongbao.web.PagePaths;

/**
 * Somebody who held a post, as its page shows it.
 *
 * @param label the name, with what tells its bearer apart
 * @param url the person's page
 * @param period the time in words
 * @param remark what else is to be known of it, null if nothing
 * @param acts the acts it rests on
 */
record HolderView(String label, String url, String period, @Nullable String remark, List<Source> acts) {

	static HolderView of(Holder holder, PostHistory history) {
		Tenure tenure = holder.tenure();
		String remark = (holder.succeeded() != null) ? holder.succeeded().words() + "另有人任此职，未见此人免职的刊登" : null;
		return new HolderView(tenure.person().label(), url(tenure.person()), Period.words(tenure), remark,
				tenure.acts().stream().map((act) -> source(act, history)).toList());
	}

	/** Where a person stands on the page of the name. */
	static String url(PersonKey person) {
		String page = PagePaths.of("people", person.name());
		return (person.ordinal() == 0) ? page : page + "#" + anchor(person);
	}

	static String anchor(PersonKey person) {
		return (person.ordinal() == PersonKey.OPEN) ? "p-open" : "p-" + person.ordinal();
	}

	private static Source source(TenureAct act, PostHistory history) {
		Appointment printed = Objects.requireNonNull(history.acts().get(act.id()));
		return Source.of(printed, act.effect().words());
	}

	/**
	 * An act where it is printed.
	 *
	 * @param appoint whether it appoints
	 * @param when from when it counts
	 * @param printed the post as printed
	 * @param remark what else the act says, may be null
	 * @param reference the reference, may be null
	 * @param source the issue, null outside issues
	 * @param sourceUrl the list of the issue's acts, null outside issues
	 * @param corrections what has been corrected
	 */
	record Source(boolean appoint, String when, String printed, @Nullable String remark, @Nullable String reference,
			@Nullable String source, @Nullable String sourceUrl, List<CorrectionLine> corrections) {

		static Source of(Appointment act, String when) {
			IssueRef issue = act.issue();
			return new Source(act.action() == AppointmentAction.APPOINT, when, act.post(), ActView.remark(act),
					act.reference(), (issue != null) ? issue.label() : null,
					(issue != null) ? "/appointments?issue=" + issue.code() : null,
					CorrectionLine.of(act.corrections()));
		}

	}

}
