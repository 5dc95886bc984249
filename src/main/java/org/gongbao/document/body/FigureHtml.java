package org.gongbao.document.body;

/** Writes a picture with its caption, or in its place the words that it is not here. */
final class FigureHtml {

	private final StringBuilder out;

	private final InlineHtml inline;

	private final Figures figures;

	FigureHtml(StringBuilder out, InlineHtml inline, Figures figures) {
		this.out = out;
		this.inline = inline;
		this.figures = figures;
	}

	void write(Block.Figure figure) {
		Figures.Held held = this.figures.find(figure.name()).orElse(null);
		if (held != null && held.shown()) {
			picture(figure, held);
			return;
		}
		this.out.append("<p class=\"gz-figure__absent\">图：");
		if (held != null) {
			this.out.append("<a href=\"");
			this.inline.plain(held.url());
			this.out.append("\">");
		}
		this.inline.plain(figure.words());
		this.out.append((held != null) ? "</a>（见附件）</p>\n" : "（未收录）</p>\n");
	}

	/**
	 * The link shows it as large as it is. Browsers keep its place free while it comes,
	 * so the text below does not move away from whoever reads it.
	 */
	private void picture(Block.Figure figure, Figures.Held held) {
		this.out.append("<figure class=\"gz-figure\"><a href=\"");
		this.inline.plain(held.url());
		this.out.append("\"><img src=\"");
		this.inline.plain(held.url());
		this.out.append("\" alt=\"");
		this.inline.plain(figure.words());
		this.out.append('"');
		if (held.size() != null) {
			this.out.append(" width=\"").append(held.size().width());
			this.out.append("\" height=\"").append(held.size().height()).append('"');
		}
		this.out.append("></a>");
		if (!figure.caption().isEmpty()) {
			this.out.append("<figcaption>");
			this.inline.text(figure.caption());
			this.out.append("</figcaption>");
		}
		this.out.append("</figure>\n");
	}

}
