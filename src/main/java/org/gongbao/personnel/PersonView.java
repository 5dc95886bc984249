package org.gongbao.personnel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.gongbao.issue.IssueRef;
import org.gongbao.web.PagePaths;

/**
 * One name's acts through time.
 *
 * @param name the name
 * @param lead how many acts there are
 * @param searchUrl the search for the name elsewhere
 * @param entries the acts, oldest first, those of one batch together
 */
record PersonView(String name, String lead, String searchUrl, List<Entry> entries) {

	static PersonView of(String name, List<Appointment> acts) {
		Map<Long, List<Appointment>> batches = new LinkedHashMap<>();
		acts.forEach((act) -> batches.computeIfAbsent(act.batchId(), (key) -> new ArrayList<>()).add(act));
		List<Entry> entries = batches.values().stream().map(Entry::of).toList();
		return new PersonView(name, "本公报刊登的任免共%d人次".formatted(acts.size()), PagePaths.search(name), entries);
	}

	/**
	 * What one batch does with the person.
	 *
	 * @param date from when it counts, or the issue
	 * @param acts the acts
	 * @param reference the reference, may be null
	 * @param source the issue's name, null outside issues
	 * @param sourceUrl the list of the issue's acts, null outside issues
	 */
	record Entry(String date, List<ActView> acts, @Nullable String reference, @Nullable String source,
			@Nullable String sourceUrl) {

		static Entry of(List<Appointment> batch) {
			Appointment first = batch.getFirst();
			IssueRef issue = first.issue();
			String source = (issue != null) ? issue.label() : null;
			String from = PartialDate.inChinese(first.effectiveFrom());
			return new Entry(Objects.requireNonNullElse((from != null) ? from : source, "日期未载"),
					batch.stream().map(ActView::of).toList(), first.reference(), source,
					(issue != null) ? "/appointments?issue=" + issue.code() : null);
		}

	}

}
