package org.gongbao.document;

import java.time.LocalDate;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A public document that ends another.
 *
 * @param documentId its id
 * @param effectiveFrom from when it holds, null if it does not say
 */
record Repealer(long documentId, @Nullable LocalDate effectiveFrom) {

	/** The first day on which the other is ended. */
	LocalDate since() {
		return Objects.requireNonNullElse(this.effectiveFrom, LocalDate.MIN);
	}

}
