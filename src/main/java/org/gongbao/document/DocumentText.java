package org.gongbao.document;

/**
 * A public document with its text.
 *
 * @param summary the document without its text
 * @param text the body: paragraphs separated by blank lines, light Markdown
 * @param digest the digest stored with the content
 */
public record DocumentText(DocumentSummary summary, String text, String digest) {
}
