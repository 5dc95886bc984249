package org.gongbao.document.body;

import java.util.List;

/**
 * A line of a document's outline.
 *
 * @param anchor where it leads within the page
 * @param label what stands there, shortened
 * @param inner the lines below it
 */
public record OutlineEntry(String anchor, String label, List<OutlineEntry> inner) {
}
