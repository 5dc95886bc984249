package org.gongbao.search.query;

import java.util.List;

/**
 * What to offer while a citizen types.
 *
 * @param goTo things that what is typed already names, or begins to name
 * @param queries searches that would find something
 */
public record Suggestions(List<GoTo> goTo, List<String> queries) {

	/** Nothing to offer. */
	public static final Suggestions NONE = new Suggestions(List.of(), List.of());

}
