package org.gongbao.document.body;

import java.util.List;

/**
 * A document's text as HTML, in two pieces so that the page can put a signature between
 * them where the gazette prints none.
 *
 * @param opening the document itself
 * @param rest what it sends along and its attachments, maybe empty
 * @param letter whether the opening is a letter that needs a signature and has none
 * @param outline its outline
 */
public record RenderedBody(String opening, String rest, boolean letter, List<OutlineEntry> outline) {
}
