package org.gongbao.document.body;

import java.util.List;

import org.springframework.web.util.HtmlUtils;

/**
 * Writes an outline as HTML. A long plan has hundreds of lines, and as a template they
 * cost more than all the rest of the page.
 */
public final class OutlineHtml {

	private OutlineHtml() {
	}

	/**
	 * Lists within lists of links.
	 * @param entries the outermost lines
	 * @return the list, empty where there are no lines
	 */
	public static String of(List<OutlineEntry> entries) {
		StringBuilder html = new StringBuilder(entries.size() * 100);
		write(entries, html);
		return html.toString();
	}

	private static void write(List<OutlineEntry> entries, StringBuilder html) {
		if (entries.isEmpty()) {
			return;
		}
		html.append("<ol>\n");
		for (OutlineEntry entry : entries) {
			html.append("<li><a href=\"#")
				.append(HtmlUtils.htmlEscape(entry.anchor(), "UTF-8"))
				.append("\">")
				.append(HtmlUtils.htmlEscape(entry.label(), "UTF-8"))
				.append("</a>");
			write(entry.inner(), html);
			html.append("</li>\n");
		}
		html.append("</ol>");
	}

}
