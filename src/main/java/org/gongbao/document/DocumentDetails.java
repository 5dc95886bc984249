package org.gongbao.document;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.gongbao.correction.Correction;
import org.gongbao.document.body.PlainText;

/**
 * A public document with everything its page shows.
 *
 * @param summary the document without its text
 * @param text the body: paragraphs separated by blank lines, light Markdown
 * @param printedNotice the notice the gazette printed where {@code text} is the fuller
 * one, else null
 * @param cites what it names, in the order of the text
 * @param citedBy what names it, newest first
 * @param statements what it says of its own force
 * @param attachments its pictures and files
 * @param previous the document before it in the issue, may be null
 * @param next the document after it in the issue, may be null
 * @param corrections what has been corrected, oldest first
 */
public record DocumentDetails(DocumentSummary summary, String text, @Nullable String printedNotice,
		List<Citation> cites, List<Citation> citedBy, List<Statement> statements, List<Attachment> attachments,
		@Nullable DocumentSummary previous, @Nullable DocumentSummary next, List<Correction> corrections) {

	/**
	 * The body without markup.
	 * @return a line for each paragraph and each row of a table
	 */
	public String plainText() {
		return PlainText.of(this.text);
	}

	/**
	 * One end of a relation.
	 *
	 * @param kind what the naming document does to the named one
	 * @param number the other document's number, may be null for one that cites
	 * @param printed the number as printed in the naming document
	 * @param title the other document's title, may be null
	 * @param path the other document's page, null if it is not held here
	 * @param withdrawn whether the other document was withdrawn, which its page says
	 * @param force whether the other document holds, null if it is not public here
	 */
	public record Citation(RelationKind kind, @Nullable String number, String printed, @Nullable String title,
			@Nullable String path, boolean withdrawn, @Nullable Force force) {

	}

}
