package org.gongbao.issue;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * One line of the printed table of contents.
 *
 * @param section the section's name, empty where the gazette has none
 * @param title the title as the contents print it, spaces within it removed
 * @param page the printed page, null where the contents give none
 * @param kind what the line leads to
 */
@Embeddable
public record ContentsLine(String section, String title, @Nullable Integer page,
		@Convert(converter = ContentsKindConverter.class) ContentsKind kind) {
}
