package org.gongbao.desk.tables;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What two people made of the same form: a field or a kind of rows that only one of them
 * changed is taken from that one; where both changed the same, mine is kept and named as
 * a clash, and theirs remains in the versions.
 *
 * @param form the form put together
 * @param taken names of what came from the other one
 * @param clashes names of what both changed
 */
record RowsMerge(Rows form, List<String> taken, List<String> clashes) {

	static RowsMerge of(@Nullable Rows base, Rows mine, Rows theirs, String basis, List<String> kinds) {
		Rows merged = mine.with("basis", basis);
		List<String> taken = new ArrayList<>();
		List<String> clashes = new ArrayList<>();
		for (String kind : kinds) {
			List<Map<String, String>> my = mine.rows(kind);
			List<Map<String, String>> their = theirs.rows(kind);
			List<Map<String, String>> old = (base != null) ? base.rows(kind) : null;
			if (my.equals(their) || their.equals(old)) {
				continue;
			}
			if (my.equals(old)) {
				merged = merged.with(kind, their);
				taken.add(kind);
			}
			else {
				clashes.add(kind);
			}
		}
		for (String name : plain(theirs)) {
			String my = mine.get(name);
			String their = theirs.get(name);
			String old = (base != null) ? base.get(name) : null;
			if (my.equals(their) || their.equals(old)) {
				continue;
			}
			if (my.equals(old)) {
				merged = merged.with(name, their);
				taken.add(name);
			}
			else {
				clashes.add(name);
			}
		}
		return new RowsMerge(merged, taken, clashes);
	}

	private static Set<String> plain(Rows form) {
		Set<String> names = new LinkedHashSet<>(form.values().keySet());
		names.removeIf((name) -> name.contains("-") || name.equals("basis"));
		return names;
	}

}
