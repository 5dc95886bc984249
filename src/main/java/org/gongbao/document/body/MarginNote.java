package org.gongbao.document.body;

import org.jspecify.annotations.Nullable;

/**
 * A note that stands beside a paragraph and leads to more about it. The paragraph itself
 * stays as printed.
 *
 * @param passage words of the paragraph, as the plain text has them
 * @param anchor the passage in which they stand, null where no address leads to
 * @param href where the note leads
 * @param label what it is called
 */
public record MarginNote(String passage, @Nullable String anchor, String href, String label) {
}
