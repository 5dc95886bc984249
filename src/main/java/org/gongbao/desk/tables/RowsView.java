package org.gongbao.desk.tables;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.gongbao.web.Problems;

/**
 * The editor of a part made of rows.
 *
 * @param name what the part is called
 * @param url where the form goes
 * @param form the form as typed
 * @param problems what cannot be read
 * @param notice what must be known before going on, null for nothing
 * @param kept when the form shown was kept unsaved, null if it is the saved one
 * @param enabled whether it can be changed
 * @param extras what the part's page needs besides, by name
 */
record RowsView(String name, String url, Rows form, Problems problems, @Nullable String notice, @Nullable String kept,
		boolean enabled, Map<String, ?> extras) {

	/** A field of the form. */
	public String get(String field) {
		return this.form.get(field);
	}

	/** The rows of a kind. */
	public List<Map<String, String>> rows(String kind) {
		return this.form.rows(kind);
	}

	/** What is wrong with a field, null if nothing. */
	public @Nullable String wrong(String field) {
		return this.problems.of(field);
	}

}
