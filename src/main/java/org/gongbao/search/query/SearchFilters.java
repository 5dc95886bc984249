package org.gongbao.search.query;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.gongbao.document.Validity;
import org.gongbao.publishing.ItemKind;

/**
 * What each result must be; null means anything.
 *
 * @param type its kind
 * @param year its year
 * @param issuer its issuing body, in full
 * @param section its section of the issue
 * @param from the first day; what bears no day is then left out
 * @param to the last day, likewise
 * @param status its validity today; what is no document is then left out
 */
public record SearchFilters(@Nullable ItemKind type, @Nullable Integer year, @Nullable String issuer,
		@Nullable String section, @Nullable LocalDate from, @Nullable LocalDate to, @Nullable Validity status) {

	/** Anything. */
	public static final SearchFilters NONE = new SearchFilters(null, null, null, null, null, null, null);

	/**
	 * Whatever the validity.
	 * @param type its kind
	 * @param year its year
	 * @param issuer its issuing body, in full
	 * @param section its section of the issue
	 * @param from the first day
	 * @param to the last day
	 */
	public SearchFilters(@Nullable ItemKind type, @Nullable Integer year, @Nullable String issuer,
			@Nullable String section, @Nullable LocalDate from, @Nullable LocalDate to) {
		this(type, year, issuer, section, from, to, null);
	}

	/**
	 * Whether anything goes.
	 * @return true if nothing is filtered
	 */
	public boolean isEmpty() {
		return equals(NONE);
	}

}
