package org.gongbao.document;

import org.jspecify.annotations.Nullable;

import org.gongbao.document.body.Passages;
import org.gongbao.document.body.PlainText;

/**
 * A public document with its text.
 *
 * @param summary the document without its text
 * @param body the text without markup, and its passages
 * @param printedNotice the notice the gazette printed where {@code body} is the fuller
 * text, without markup, else null
 * @param holding whether it holds, on any day
 * @param digest the digest stored with the content
 */
public record DocumentText(DocumentSummary summary, Passages body, @Nullable String printedNotice, Holding holding,
		String digest) {

	static DocumentText of(DocumentSummary summary, Document document) {
		String notice = document.printedNotice();
		return new DocumentText(summary, Passages.of(document.text(), document.title()),
				(notice != null) ? PlainText.of(notice) : null, summary.force().holding(), document.contentDigest());
	}

}
