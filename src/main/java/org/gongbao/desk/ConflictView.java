package org.gongbao.desk;

import java.util.List;
import java.util.Map;

import org.gongbao.manuscript.compare.FieldChange;

/**
 * The page on which one decides between two texts of the same fields.
 *
 * @param url where the form is sent
 * @param basis the digest of what the other one saved
 * @param by the name of the other one
 * @param when when that was saved
 * @param clashes the fields both changed
 * @param taken the fields only the other one changed, in words; empty for none
 * @param settled all other fields, by name
 */
record ConflictView(String url, String basis, String by, String when, List<Clash> clashes, String taken,
		Map<String, String> settled) {

	/**
	 * A field both changed.
	 *
	 * @param field its name
	 * @param label what pages call it
	 * @param mine what this person typed
	 * @param theirs what the other one saved
	 * @param difference theirs and mine in one another
	 * @param rows how high its box is
	 */
	record Clash(String field, String label, String mine, String theirs, FieldChange difference, int rows) {

	}

}
