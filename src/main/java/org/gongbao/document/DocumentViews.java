package org.gongbao.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.gongbao.archive.PictureSizes;
import org.gongbao.correction.Correction;
import org.gongbao.correction.CorrectionLine;
import org.gongbao.docnumber.DocNumber;
import org.gongbao.document.body.Body;
import org.gongbao.document.body.Citations;
import org.gongbao.document.body.Figures;
import org.gongbao.document.body.MarginNote;
import org.gongbao.document.body.OutlineEntry;
import org.gongbao.document.body.OutlineHtml;
import org.gongbao.document.body.RenderedBody;
import org.gongbao.issue.EditionLinks;
import org.gongbao.issue.IssueDetails;
import org.gongbao.issue.IssueRef;
import org.gongbao.issue.Issues;
import org.gongbao.web.ChineseDates;
import org.gongbao.web.PagePaths;
import org.gongbao.web.SiteIdentity;

/** Makes the page of one document. */
@Component
class DocumentViews {

	private final DocumentHeads heads;

	private final Issues issues;

	private final TitleLines titles;

	private final NamedElsewhere elsewhere;

	private final PictureSizes sizes;

	private final SiteIdentity identity;

	private final Clock clock;

	DocumentViews(DocumentHeads heads, Issues issues, TitleLines titles, NamedElsewhere elsewhere, PictureSizes sizes,
			SiteIdentity identity, Clock clock) {
		this.elsewhere = elsewhere;
		this.heads = heads;
		this.issues = issues;
		this.titles = titles;
		this.sizes = sizes;
		this.identity = identity;
		this.clock = clock;
	}

	DocumentView of(DocumentDetails document) {
		return of(document, "");
	}

	/**
	 * A document on a page that holds several.
	 * @param document the document
	 * @param prefix what stands before the addresses within its text, empty on a page of
	 * its own
	 */
	DocumentView of(DocumentDetails document, String prefix) {
		DocumentSummary summary = document.summary();
		IssueDetails issue = issue(summary.issue());
		String gazette = (issue != null) ? issue.title() : null;
		Standing standing = Standing.of(summary);
		AttachedFiles files = new AttachedFiles(summary.key(), document.attachments());
		Body text = Body.read(document.text(), summary.title());
		Figures figures = files.figures(this.sizes.of(files.pictures(text.figures())));
		RenderedBody body = text.render(citations(text, document), this.titles, figures, notes(document.corrections()),
				prefix);
		return new DocumentView(DocumentMeta.of(document, gazette), this.titles.of(summary.title(), summary.issuer()),
				head(summary), summary.number(), InformationRows.of(summary, standing), place(summary, issue),
				source(document, issue), standing, omission(document), summary.page(), addressees(summary),
				body.opening(), body.letter() ? signature(summary) : null, body.rest(), files.below(text.figures()),
				OutlineHtml.of(outline(body, isOrder(summary) ? "公布令" : "印发通知")), reference(summary, gazette, standing),
				Course.of(summary), MentionGroups.of(document), changes(document), neighbour(document.previous()),
				neighbour(document.next()), PrintedLines.of(summary, gazette, this.identity.site().baseUrl()),
				issue != null && issue.proof(), CorrectionLine.of(document.corrections()),
				this.elsewhere.places(summary));
	}

	private Reference reference(DocumentSummary summary, @Nullable String gazette, Standing standing) {
		String base = this.identity.site().baseUrl();
		String address = base.isEmpty() ? "" : base + PagePaths.encoded(summary.path());
		return Reference.of(summary, gazette, standing, address, LocalDate.now(this.clock));
	}

	private @Nullable IssueDetails issue(@Nullable IssueRef issue) {
		return Optional.ofNullable(issue).flatMap((ref) -> this.issues.find(ref.year(), ref.number())).orElse(null);
	}

	/**
	 * The text as the page shows it.
	 * @param id the document it belongs to, which is no link to itself
	 */
	RenderedBody render(Body body, long id, Figures figures) {
		return body.render(citations(body, id, List.of()), this.titles, figures, List.of(), "");
	}

	private Citations citations(Body body, DocumentDetails document) {
		DocumentSummary summary = document.summary();
		return citations(body, summary.id(),
				document.cites()
					.stream()
					.filter((cited) -> !Objects.equals(cited.number(), summary.number()))
					.toList());
	}

	private Citations citations(Body body, long id, List<DocumentDetails.Citation> known) {
		return HeldCitations.of(body.numbers().stream().map(DocNumber::canonical).toList(), id, known, this.heads);
	}

	/**
	 * What a correction says of the head of the page has no paragraph to stand beside.
	 */
	private static List<MarginNote> notes(List<Correction> corrections) {
		return corrections.stream()
			.filter((correction) -> correction.place() == null || correction.anchor() != null)
			.map((correction) -> new MarginNote(correction.passage(), correction.anchor(),
					"#" + CorrectionLine.id(correction), "※更正"))
			.toList();
	}

	/** Several bodies stand below one another, and the last line says what it is. */
	private static List<String> head(DocumentSummary summary) {
		List<String> lines = new ArrayList<>(Issuers.of(summary.issuer()).names());
		if (!lines.isEmpty()) {
			lines.add(lines.removeLast() + (isOrder(summary) ? "令" : "文件"));
		}
		return lines;
	}

	private static boolean isOrder(DocumentSummary summary) {
		String number = summary.number();
		return number != null && number.contains("令第");
	}

	private static DocumentView.@Nullable Place place(DocumentSummary summary, @Nullable IssueDetails details) {
		if (details == null) {
			return null;
		}
		IssueRef issue = details.ref();
		String pages = (summary.page() != null) ? "第" + summary.page() + "页" : null;
		String serial = (issue.serial() != null) ? "（总第" + issue.serial() + "期）" : "";
		String sentence = "刊于《" + details.title() + "》" + issue.label() + serial + ((pages != null) ? pages : "") + "。";
		return new DocumentView.Place(issue.label(), issue.path(), pages,
				new EditionLinks(details).page(summary.page()), sentence);
	}

	private static String source(DocumentDetails document, @Nullable IssueDetails issue) {
		if (document.summary().sample()) {
			return "本页为样例，正文不是文件原文，不作任何依据；文件原文以发文机关公布的文本为准。";
		}
		if (document.summary().issue() == null) {
			return "本文取自政府信息公开网页，未见本公报刊载；以发文机关公布的正式文本为准。";
		}
		if (issue != null && issue.proof()) {
			return "本页据本期清样发布，纸质公报尚未印刷；以正式出版的公报为准。";
		}
		return (document.printedNotice() != null) ? "纸质公报只刊登印发通知，本页全文取自门户网站；如有出入，以发文机关公布的正式文本为准。"
				: "本页文字与纸质公报一致；如有出入，以纸质公报为准。";
	}

	private static DocumentView.@Nullable Omission omission(DocumentDetails document) {
		String notice = document.printedNotice();
		if (notice != null) {
			return new DocumentView.Omission("本站载全文", "公报只刊登了印发通知", "下面是门户网站刊载的全文。", notice);
		}
		return document.summary().abbreviated()
				? new DocumentView.Omission("全文另载", "公报只刊登了印发通知", "全文由发文机关另行公布，本站尚未收录；收录后地址不变。", null) : null;
	}

	private static @Nullable String addressees(DocumentSummary summary) {
		String addressees = summary.addressees();
		if (addressees == null) {
			return null;
		}
		return addressees.endsWith("：") ? addressees : addressees.replaceFirst("[:：]\\s*$", "") + "：";
	}

	private static DocumentView.@Nullable Signature signature(DocumentSummary summary) {
		return (summary.issuer() != null && summary.issuedOn() != null)
				? new DocumentView.Signature(summary.issuer(), ChineseDates.date(summary.issuedOn())) : null;
	}

	/**
	 * What is sent along has its own headings; the letter before it is one line of the
	 * outline.
	 */
	private static List<OutlineEntry> outline(RenderedBody body, String opening) {
		List<OutlineEntry> outline = new ArrayList<>(body.outline());
		boolean letter = !outline.isEmpty() && !body.opening().isEmpty()
				&& body.rest().contains("id=\"" + outline.get(0).anchor() + "\"");
		if (letter) {
			outline.add(0, new OutlineEntry("text", opening, List.of()));
		}
		return outline;
	}

	private static List<DocumentView.Change> changes(DocumentDetails document) {
		DocumentSummary summary = document.summary();
		List<DocumentView.Change> changes = new ArrayList<>();
		if (summary.information().pagePublishedOn() != null) {
			changes.add(new DocumentView.Change(summary.information().pagePublishedOn().toString(), "原网页发布"));
		}
		String how = (summary.issue() != null) ? "随" + summary.issue().label() + "发布" : "在本站发布";
		changes.add(new DocumentView.Change(ChineseDates.minute(summary.publishedAt()), how));
		repealed(summary.force()).ifPresent(changes::add);
		document.corrections()
			.forEach((correction) -> changes.add(new DocumentView.Change(ChineseDates.minute(correction.publishedAt()),
					"更正" + ((correction.place() != null) ? correction.place() : "") + "，见本页上方")));
		changes.sort(Comparator.comparing(DocumentView.Change::when));
		return changes;
	}

	/** It is marked when it takes effect, or when this is known here if that is later. */
	private static Optional<DocumentView.Change> repealed(Force force) {
		OtherDocument by = force.repealedBy();
		if (by == null || force.validity() != Validity.REPEALED) {
			return Optional.empty();
		}
		LocalDate from = force.repealedFrom();
		boolean later = from != null && from.isAfter(by.publishedAt().atZone(ChineseDates.ZONE).toLocalDate());
		String when = (later && from != null) ? from.toString() : ChineseDates.minute(by.publishedAt());
		return Optional.of(new DocumentView.Change(when, "标为已废止，依据" + by.name()));
	}

	private static DocumentView.@Nullable Neighbour neighbour(@Nullable DocumentSummary other) {
		if (other == null) {
			return null;
		}
		String where = (other.page() != null) ? "第" + other.page() + "页" : "";
		return new DocumentView.Neighbour(where, Reference.shortTitle(other), PagePaths.encoded(other.path()));
	}

}
