package org.gongbao.document;

import org.jspecify.annotations.Nullable;

import org.gongbao.issue.IssueRef;
import org.gongbao.web.PagePaths;
import org.gongbao.web.QrDrawing;

/**
 * What paper says of a document beside its text.
 *
 * @param running the gazette and its issue, at the head of each page; empty outside
 * issues
 * @param address where it is found, as people read it
 * @param code that address to be scanned, null where the site does not know its own
 */
record PrintedLines(String running, String address, @Nullable QrDrawing code) {

	static PrintedLines of(DocumentSummary document, @Nullable String gazette, String baseUrl) {
		return new PrintedLines(running(document.issue(), gazette), baseUrl + document.path(),
				baseUrl.isEmpty() ? null : QrDrawing.of(baseUrl + brief(document)));
	}

	/**
	 * The address of a document by its place, which leads to the one by its number: short
	 * and in plain letters, so that the drawing is small and coarse enough for any
	 * camera.
	 */
	private static String brief(DocumentSummary document) {
		IssueRef issue = document.issue();
		return (issue != null && document.ordinal() != null)
				? "/documents/%d-%d-%d".formatted(issue.year(), issue.number(), document.ordinal())
				: PagePaths.encoded(document.path());
	}

	private static String running(@Nullable IssueRef issue, @Nullable String gazette) {
		if (issue == null || gazette == null) {
			return "";
		}
		return gazette + "　" + issue.label() + ((issue.serial() != null) ? "（总第" + issue.serial() + "期）" : "");
	}

}
