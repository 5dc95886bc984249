package org.gongbao.chronicle;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The form that asks for a person or an office, and the names that are offered.
 *
 * @param person what is asked for, may be null
 * @param office what is asked for, may be null
 * @param words both in words, empty if nothing is asked for
 * @param clearUrl this page without a filter
 * @param allUrl everything that names what is asked for, through all months
 * @param people names for the field to complete
 * @param offices the same for offices
 * @param near people and offices mentioned most on this page
 */
record FilterView(@Nullable String person, @Nullable String office, String words, String clearUrl, String allUrl,
		List<String> people, List<String> offices, List<Chip> near) {

	public boolean isOn() {
		return !this.words.isEmpty();
	}

	/**
	 * A name to choose.
	 *
	 * @param label the name
	 * @param count in how many paragraphs it stands
	 * @param url this page for that name
	 * @param person whether it is a person's
	 */
	record Chip(String label, int count, String url, boolean person) {

	}

}
