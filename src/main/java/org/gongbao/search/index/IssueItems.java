package org.gongbao.search.index;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.gongbao.issue.Colophon;
import org.gongbao.issue.ContentsLine;
import org.gongbao.issue.IssueDetails;
import org.gongbao.issue.IssueRef;
import org.gongbao.issue.Issues;
import org.gongbao.publishing.ItemKind;
import org.gongbao.search.index.IndexedItem.Place;

/** Whole issues as the index takes them in: name, contents and colophon. */
@Component
class IssueItems implements ItemSource {

	private final Issues issues;

	IssueItems(Issues issues) {
		this.issues = issues;
	}

	@Override
	public ItemKind kind() {
		return ItemKind.ISSUE;
	}

	@Override
	public List<IndexedItem> load(Collection<Long> ids) {
		return this.issues.publicByIds(ids).stream().map(IssueItems::item).toList();
	}

	private static IndexedItem item(IssueDetails issue) {
		IssueRef ref = issue.ref();
		return new IndexedItem(ItemKind.ISSUE, ref.id(), issue.digest(), title(issue), null, List.of(), body(issue),
				List.of(), null, null, Place.in(ref), printedOn(issue.colophon().printedOn()), ref.path());
	}

	private static String title(IssueDetails issue) {
		String serial = (issue.ref().serial() != null) ? "（总第" + issue.ref().serial() + "期）" : "";
		return issue.title() + " " + issue.ref().label() + serial;
	}

	private static String body(IssueDetails issue) {
		List<String> lines = new ArrayList<>();
		issue.contents().stream().map(ContentsLine::title).forEach(lines::add);
		Colophon colophon = issue.colophon();
		lines.addAll(Texts.present(issue.motto(), colophon.organizer(), colophon.address(), colophon.phone(),
				colophon.website(), colophon.postcode(), colophon.printer()));
		return String.join("\n", lines);
	}

	private static @Nullable LocalDate printedOn(@Nullable String iso) {
		try {
			return (iso != null) ? LocalDate.parse(iso) : null;
		}
		catch (DateTimeParseException ex) {
			return null;
		}
	}

}
