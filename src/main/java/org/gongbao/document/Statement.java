package org.gongbao.document;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;

/**
 * A sentence in which a document speaks of its own force or ends another's.
 *
 * @param kind what it says
 * @param text the sentence as printed
 */
@Embeddable
public record Statement(@Convert(converter = StatementKindConverter.class) StatementKind kind, String text) {
}
