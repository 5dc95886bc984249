package org.gongbao.issue;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.gongbao.web.PageMeta;
import org.gongbao.web.QrDrawing;
import org.gongbao.web.SiteIdentity;

/** Makes the booklet of an issue out of the issue and what its parts print. */
@Component
class Booklets {

	private final IssueViews views;

	private final List<BookletPart> parts;

	private final SiteIdentity identity;

	Booklets(IssueViews views, List<BookletPart> parts, SiteIdentity identity) {
		this.views = views;
		this.parts = parts;
		this.identity = identity;
	}

	BookletView of(IssueDetails issue) {
		IssueView view = this.views.of(issue);
		List<BookletItem> items = items(issue);
		String base = this.identity.site().baseUrl();
		String address = base + issue.ref().path();
		String motto = issue.motto();
		return new BookletView(meta(issue, view), view.cover(), view.title(), view.lead(),
				(motto != null) ? motto.lines().toList() : List.of(), issue.ref().path(), sections(view, items), items,
				view.colophon(), address, base.isEmpty() ? null : QrDrawing.of(address), view.proof());
	}

	/** In the order of the contents; what has no line there comes last. */
	private List<BookletItem> items(IssueDetails issue) {
		return this.parts.stream()
			.sorted(Comparator.comparing(BookletPart::kind))
			.flatMap((part) -> part.items(issue).stream())
			.sorted(Comparator.comparing(BookletItem::contentsOrdinal, Comparator.nullsLast(Comparator.naturalOrder())))
			.toList();
	}

	private static List<IssueView.Section> sections(IssueView view, List<BookletItem> items) {
		Map<Integer, String> anchors = new HashMap<>();
		items.forEach((item) -> {
			if (item.contentsOrdinal() != null) {
				anchors.putIfAbsent(item.contentsOrdinal(), "#" + item.anchor());
			}
		});
		int[] ordinal = { 0 };
		return view.sections()
			.stream()
			.map((section) -> new IssueView.Section(section.name(),
					section.lines()
						.stream()
						.map((line) -> new IssueView.Line(line.title(), anchors.get(++ordinal[0]), line.page(), null,
								line.badge()))
						.toList()))
			.toList();
	}

	private static PageMeta meta(IssueDetails issue, IssueView view) {
		IssueRef ref = issue.ref();
		return PageMeta.of(view.title() + "整期打印", ref.path() + "/print")
			.in(PageMeta.Section.ISSUES)
			.crumb("各期", "/issues")
			.crumb(ref.label(), ref.path())
			.crumb("整期打印", null)
			.notIndexed();
	}

}
