package org.gongbao.document;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Where in an issue a document stands.
 *
 * @param issueId the issue
 * @param ordinal the document's place among the issue's documents, from 1
 * @param contentsOrdinal the line of the contents that leads to it, from 1; null where
 * none does
 * @param section the section's name, may be null
 * @param page the printed page it begins on, may be null
 */
@Embeddable
public record Placement(Long issueId, Integer ordinal, @Nullable Integer contentsOrdinal, @Nullable String section,
		@Nullable Integer page) {
}
