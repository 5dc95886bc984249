package org.gongbao.desk.tables;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.gongbao.web.Problems;

/**
 * The editor of the facts and the contents.
 *
 * @param url where the form goes
 * @param form the form as typed
 * @param lines the rows of the contents
 * @param documents key and short name of each document, for the column that says where a
 * line leads
 * @param problems what cannot be read
 * @param notice what must be known before going on, null for nothing
 * @param kept when the form shown was kept unsaved, null if it is the saved one
 * @param enabled whether it can be changed
 */
record FactsView(String url, Rows form, List<Map<String, String>> lines, Map<String, String> documents,
		Problems problems, @Nullable String notice, @Nullable String kept, boolean enabled) {

	/** A field of the form. */
	public String get(String name) {
		return this.form.get(name);
	}

}
