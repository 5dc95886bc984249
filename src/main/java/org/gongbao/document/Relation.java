package org.gongbao.document;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * That a document names another by its number.
 *
 * @param kind what it does to the other
 * @param number the other's number in canonical form
 * @param printed the number as printed
 * @param title the other's title as printed beside the number, may be null
 */
@Embeddable
public record Relation(@Convert(converter = RelationKindConverter.class) RelationKind kind, String number,
		String printed, @Nullable String title) {
}
