package org.gongbao.issue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.gongbao.archive.FileSizes;
import org.gongbao.correction.CorrectionLine;
import org.gongbao.correction.Corrections;
import org.gongbao.publishing.ItemKind;
import org.gongbao.web.ChineseDates;
import org.gongbao.web.PageMeta;
import org.gongbao.web.PagePaths;

/** Makes the page of one issue out of the issue and its parts. */
@Component
class IssueViews {

	static final PageMeta.Column COLUMN = PageMeta.Column.of("各期公报", "政府公报各期目录，按年份排列，可逐期阅读全文", "政府公报", "各期", "目录");

	private final Issues issues;

	private final IssueParts parts;

	private final Corrections corrections;

	IssueViews(Issues issues, IssueParts parts, Corrections corrections) {
		this.issues = issues;
		this.parts = parts;
		this.corrections = corrections;
	}

	IssueView of(IssueDetails issue) {
		Map<Integer, ContentsTarget> targets = this.parts.targets(issue);
		Issues.Neighbours beside = this.issues.neighbours(issue.ref());
		int newestYear = this.issues.newest().map((newest) -> newest.ref().year()).orElse(issue.ref().year());
		String first = targets.values()
			.stream()
			.filter((target) -> !target.withdrawn())
			.findFirst()
			.map((target) -> PagePaths.encoded(target.path()))
			.orElse(null);
		return new IssueView(meta(issue), Cover.of(issue.ref(), issue.title(), newestYear),
				IssueLabels.full(issue.ref()), lead(issue), figures(issue), first, PageStripDrawing.of(issue),
				sections(issue, targets), colophon(issue.colophon()), edition(issue),
				beside(beside.previous(), issue, newestYear), beside(beside.next(), issue, newestYear), issue.proof(),
				withoutText(issue), Composition.of(issue),
				CorrectionLine.of(this.corrections.of(ItemKind.ISSUE, issue.ref().id())));
	}

	private static PageMeta meta(IssueDetails issue) {
		IssueRef ref = issue.ref();
		String full = IssueLabels.full(ref);
		String description = issue.title() + full + "目录："
				+ String.join("；", issue.contents().stream().limit(3).map(ContentsLine::title).toList());
		return PageMeta.of(full, ref.path())
			.in(PageMeta.Section.ISSUES)
			.crumb("各期", "/issues")
			.crumb(ref.year() + "年", "/issues#y" + ref.year())
			.crumb("第" + ref.number() + "期", null)
			.column(COLUMN)
			.article(new PageMeta.Article(issue.title() + full, issue.publishedAt(), issue.title(),
					List.of(issue.title(), ref.label()), issue.colophon().organizer(), description))
			.json(ref.path() + ".json");
	}

	private static String lead(IssueDetails issue) {
		String printedOn = issue.colophon().printedOn();
		return (printedOn != null) ? issue.title() + "　" + IssueLabels.date(printedOn) + "出版" : issue.title();
	}

	private Map<String, String> figures(IssueDetails issue) {
		Map<String, String> figures = new LinkedHashMap<>();
		String printedOn = issue.colophon().printedOn();
		put(figures, "出版", (printedOn != null) ? IssueLabels.date(printedOn) : null);
		put(figures, "网上发布", (issue.publishedAt() != null) ? ChineseDates.minute(issue.publishedAt()) : null);
		put(figures, "文件", count(ContentsKind.DOCUMENT, issue, "件"));
		put(figures, "任免", count(ContentsKind.APPOINTMENTS, issue, "人次"));
		put(figures, "大事记", count(ContentsKind.CHRONICLE, issue, "则"));
		return figures;
	}

	private @Nullable String withoutText(IssueDetails issue) {
		if (List.of(ContentsKind.values()).stream().anyMatch((kind) -> this.parts.count(kind, issue.ref().id()) > 0)) {
			return null;
		}
		return (issue.edition() != null) ? "本期只收录了纸质版的PDF，还没有文字，检索不到正文。" : "本期只收录了目录，还没有正文。";
	}

	private @Nullable String count(ContentsKind kind, IssueDetails issue, String unit) {
		int count = this.parts.count(kind, issue.ref().id());
		return (count > 0) ? count + unit : null;
	}

	private static List<IssueView.Section> sections(IssueDetails issue, Map<Integer, ContentsTarget> targets) {
		EditionLinks printed = new EditionLinks(issue);
		List<IssueView.Section> sections = new ArrayList<>();
		List<IssueView.Line> lines = List.of();
		String open = null;
		for (int i = 0; i < issue.contents().size(); i++) {
			ContentsLine line = issue.contents().get(i);
			if (!line.section().equals(open)) {
				open = line.section();
				lines = new ArrayList<>();
				sections.add(new IssueView.Section(open, lines));
			}
			lines.add(line(line, printed, targets.get(i + 1)));
		}
		return sections;
	}

	private static IssueView.Line line(ContentsLine line, EditionLinks printed, @Nullable ContentsTarget target) {
		String path = (target != null) ? PagePaths.encoded(target.path()) : null;
		String remark = (target != null && !target.remark().isEmpty()) ? target.remark() : null;
		return new IssueView.Line(line.title(), path, line.page(), printed.page(line.page()), remark);
	}

	/** Two columns are read across, so their rows are interleaved. */
	private static Map<String, String> colophon(Colophon colophon) {
		Map<String, String> rows = new LinkedHashMap<>();
		put(rows, "主办单位", colophon.organizer());
		put(rows, "网址", colophon.website());
		put(rows, "地址", colophon.address());
		put(rows, "印刷单位", colophon.printer());
		put(rows, "电话", colophon.phone());
		put(rows, "印刷日期", (colophon.printedOn() != null) ? IssueLabels.date(colophon.printedOn()) : null);
		put(rows, "邮编", colophon.postcode());
		return rows;
	}

	private static IssueView.@Nullable Edition edition(IssueDetails issue) {
		EditionLinks links = new EditionLinks(issue);
		PrintedEdition edition = issue.edition();
		String url = links.pdf();
		if (edition == null || url == null) {
			return null;
		}
		return new IssueView.Edition(url, "共" + edition.pages() + "页，" + FileSizes.words(edition.size()),
				links.cover());
	}

	private static void put(Map<String, String> rows, String name, @Nullable String value) {
		if (value != null) {
			rows.put(name, value);
		}
	}

	private static @Nullable Cover beside(@Nullable IssueRef ref, IssueDetails issue, int newestYear) {
		return (ref != null) ? Cover.of(ref, issue.title(), newestYear) : null;
	}

}
