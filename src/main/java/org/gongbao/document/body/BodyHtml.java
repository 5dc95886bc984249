package org.gongbao.document.body;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Writes the elements of a document as HTML in the official form. */
final class BodyHtml {

	private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000]+");

	private final StringBuilder out = new StringBuilder();

	private final InlineHtml inline;

	private final List<Element> elements;

	private final TitleBreaker titles;

	private final Figures figures;

	private final MarginNotes notes;

	private final Map<String, String> headings = new HashMap<>();

	private final TableNames tables = new TableNames();

	private final PassageNames names = new PassageNames();

	/** What stands before every address, so that several texts may share a page. */
	private final String prefix;

	private boolean chaptered;

	BodyHtml(List<Element> elements, Citations citations, TitleBreaker titles, Figures figures, MarginNotes notes,
			String prefix) {
		this.prefix = prefix;
		this.elements = elements;
		this.titles = titles;
		this.figures = figures;
		this.notes = notes;
		this.inline = new InlineHtml(this.out, citations);
		if (elements.stream().anyMatch((element) -> element.role() == Role.CONTENTS_LINE)) {
			findHeadings();
		}
	}

	/** Only the lines of contents within the text lead to them. */
	private void findHeadings() {
		for (Element element : this.elements) {
			String anchor = element.anchor();
			if (anchor != null) {
				this.headings.putIfAbsent(key(element), anchor);
			}
		}
	}

	/** The elements from one place up to another. */
	String write(int from, int to) {
		this.out.setLength(0);
		for (int i = from; i < to; i++) {
			Element element = this.elements.get(i);
			this.names.enter(element);
			this.tables.enter(element);
			open(element.role(), (i > from) ? this.elements.get(i - 1).role() : null);
			noted(element, this.notes.beside(i));
			close(element.role(), (i + 1 < to) ? this.elements.get(i + 1).role() : null);
		}
		return this.out.toString();
	}

	private void noted(Element element, List<MarginNote> beside) {
		if (beside.isEmpty()) {
			element(element);
			return;
		}
		this.out.append("<div class=\"gz-noted\"><aside class=\"gz-note\">");
		for (MarginNote note : beside) {
			this.out.append("<a class=\"gz-link\" href=\"");
			this.inline.plain(note.href());
			this.out.append("\">");
			this.inline.plain(note.label());
			this.out.append("</a> ");
		}
		this.out.append("</aside>\n");
		element(element);
		this.out.append("</div>\n");
	}

	private void element(Element element) {
		switch (element.role()) {
			case TABLE -> new TableHtml(this.out, this.inline).write((Block.Grid) element.block(), this.tables.name());
			case FIGURE -> new FigureHtml(this.out, this.inline, this.figures).write((Block.Figure) element.block());
			case PART_TITLE -> title(element);
			case ATTACHMENT -> heading("h2", "gz-text__attachment", element);
			case BOOK, CHAPTER -> chapter(element);
			case SECTION -> heading("h3", "gz-text__chapter", element);
			case HEADING_1, HEADING_2 -> numbered(element);
			case CONTENTS_LINE -> contentsLine(element);
			case DATE -> date(element);
			default -> paragraph(element);
		}
	}

	private void chapter(Element element) {
		this.chaptered = true;
		heading("h2", "gz-text__chapter", element);
	}

	private void numbered(Element element) {
		boolean first = element.role() == Role.HEADING_1;
		String css = first ? "gz-text__hei" : "gz-text__kai";
		if (element.runIn() < element.text().length()) {
			begin("p", "", element);
			this.inline.text(element.text(), element.runIn(), css);
			link(element);
			this.out.append("</p>\n");
			return;
		}
		heading((first && !this.chaptered) ? "h2" : "h3", css, element);
	}

	private void heading(String tag, String css, Element element) {
		begin(tag, css, element);
		this.inline.text(element.text());
		link(element);
		this.out.append("</").append(tag).append(">\n");
	}

	private void title(Element element) {
		begin("h2", "gz-text__part", element);
		List<String> pieces = this.titles.pieces(element.text());
		for (int i = 0; i < pieces.size(); i++) {
			this.out.append((i > 0) ? "<wbr>" : "");
			this.inline.plain(pieces.get(i));
		}
		link(element);
		this.out.append("</h2>\n");
	}

	private void paragraph(Element element) {
		begin("p", css(element.role()), element);
		this.inline.text(element.text(), element.runIn(), "gz-text__article");
		link(element);
		this.out.append("</p>\n");
	}

	/**
	 * A link to the passage itself, for whoever wants to send it on. It has no text, so
	 * that it is never part of what is copied or found.
	 */
	private void link(Element element) {
		if (element.anchor() == null || !this.prefix.isEmpty() || !PassageFinder.isPassage(element.role())) {
			return;
		}
		this.out.append("<a class=\"gz-anchor\" href=\"#").append(element.anchor()).append("\" aria-label=\"");
		this.inline.plain(this.names.of(element));
		this.out.append("的链接\"></a>");
	}

	private static String css(Role role) {
		return switch (role) {
			case SUBTITLE -> "gz-text__sub";
			case CONTENTS_HEAD -> "gz-text__contents-head";
			case SIGNER -> "gz-signature__name";
			case OMISSION -> "gz-text__omission";
			default -> "";
		};
	}

	private void contentsLine(Element element) {
		String anchor = this.headings.get(key(element));
		this.out.append("<p>");
		if (anchor != null) {
			this.out.append("<a href=\"#").append(this.prefix).append(anchor).append("\">");
		}
		this.inline.plain(element.text());
		this.out.append((anchor != null) ? "</a></p>\n" : "</p>\n");
	}

	private void date(Element element) {
		String text = element.text();
		int start = Signatures.dateStart(text);
		if (start > 0) {
			this.out.append("<p class=\"gz-signature__name\">");
			this.inline.text(text.substring(0, start));
			this.out.append("</p>\n");
		}
		this.out.append("<p class=\"gz-signature__date\">");
		this.inline.text(text.substring(start));
		this.out.append("</p>\n");
	}

	private void begin(String tag, String css, Element element) {
		this.out.append('<').append(tag);
		if (!css.isEmpty()) {
			this.out.append(" class=\"").append(css).append('"');
		}
		if (element.anchor() != null) {
			this.out.append(" id=\"").append(this.prefix).append(element.anchor()).append('"');
		}
		this.out.append('>');
	}

	private void open(Role role, @Nullable Role before) {
		Group group = Group.of(role);
		if (group != null && (group != Group.of(before) || before == Role.DATE)) {
			this.out.append(group.opening);
		}
	}

	private void close(Role role, @Nullable Role after) {
		Group group = Group.of(role);
		if (group != null && (group != Group.of(after) || role == Role.DATE)) {
			this.out.append(group.closing);
		}
	}

	private static String key(Element element) {
		return InnerContents.key(BLANKS.matcher(element.text()).replaceAll(""));
	}

	/** Neighbouring blocks that stand in one box. */
	private enum Group {

		SIGNATURE("<div class=\"gz-signature\"><div class=\"gz-signature__block\">\n", "</div></div>\n"),

		ATTACHMENTS("<div class=\"gz-attachments\">\n", "</div>\n"),

		CONTENTS("<nav class=\"gz-text__contents\" aria-label=\"文内目录\">\n", "</nav>\n");

		private final String opening;

		private final String closing;

		Group(String opening, String closing) {
			this.opening = opening;
			this.closing = closing;
		}

		static @Nullable Group of(@Nullable Role role) {
			return switch (role) {
				case SIGNER, DATE -> SIGNATURE;
				case ATTACHMENT_LIST -> ATTACHMENTS;
				case CONTENTS_HEAD, CONTENTS_LINE -> CONTENTS;
				case null, default -> null;
			};
		}

	}

}
