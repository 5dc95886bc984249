package org.gongbao.bench.corpus;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One query of the mix.
 *
 * @param sort what sort it is of
 * @param text what a person types
 * @param parts what each result must contain, literally: the canonical number, the words
 * @param type the code of the only kind wanted, null for any
 * @param year the only year wanted, null for any
 * @param issuer the only issuing body wanted, null for any
 */
public record BenchQuery(QueryClass sort, String text, List<String> parts, @Nullable String type,
		@Nullable Integer year, @Nullable String issuer) {

	static BenchQuery of(QueryClass sort, String text) {
		return new BenchQuery(sort, text, List.of(text), null, null, null);
	}

}
