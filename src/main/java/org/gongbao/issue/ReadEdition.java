package org.gongbao.issue;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;

/**
 * What a PDF tells of the printed edition.
 *
 * @param pages how many pages it has
 * @param offset the page of the PDF that is printed page 1, less one, as its pages tell;
 * null where they do not
 * @param cover the picture of its first page (PNG), null where it cannot be drawn
 */
public record ReadEdition(int pages, @Nullable Integer offset, @Nullable Resource cover) {
}
