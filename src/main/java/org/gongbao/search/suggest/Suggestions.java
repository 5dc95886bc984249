package org.gongbao.search.suggest;

import java.util.List;

/**
 * What to offer while a citizen types.
 *
 * @param goTo things that what is typed already names, or begins to name
 * @param queries searches that find something
 */
public record Suggestions(List<Suggestion> goTo, List<String> queries) {

	/** Nothing to offer. */
	public static final Suggestions NONE = new Suggestions(List.of(), List.of());

}
