package org.gongbao.search.match;

import java.util.Map;

/**
 * How many results there are of each kind, year, issuing body, section and validity;
 * exact, most frequent first, years newest first.
 *
 * @param type code of the kind to number
 * @param year year to number
 * @param issuer issuing body to number
 * @param section section to number
 * @param status code of the validity to number
 */
public record Facets(Map<String, Integer> type, Map<String, Integer> year, Map<String, Integer> issuer,
		Map<String, Integer> section, Map<String, Integer> status) {

	/** Nothing at all. */
	public static final Facets NONE = new Facets(Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

}
