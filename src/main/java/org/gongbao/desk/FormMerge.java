package org.gongbao.desk;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What two people made of the same document, put together: what only one of them changed
 * is taken from that one; of lists both get their entries; what both changed to something
 * else is a clash that a person must decide.
 *
 * @param form the fields put together, with mine where there is a clash
 * @param clashes the fields both have changed
 * @param taken the fields only the other one has changed
 */
record FormMerge(DocumentForm form, List<DocumentField> clashes, List<DocumentField> taken) {

	/**
	 * Puts two forms together.
	 * @param base what both began with, null if that is unknown
	 * @param mine what this person wants to save
	 * @param theirs what the other one has saved
	 */
	static FormMerge of(@Nullable DocumentForm base, DocumentForm mine, DocumentForm theirs) {
		DocumentForm merged = mine.withBasis(theirs.basis());
		List<DocumentField> clashes = new ArrayList<>();
		List<DocumentField> taken = new ArrayList<>();
		for (DocumentField field : DocumentField.values()) {
			String my = mine.value(field);
			String their = theirs.value(field);
			String old = (base != null) ? base.value(field) : null;
			if (my.equals(their) || their.equals(old)) {
				continue;
			}
			if (my.equals(old)) {
				merged = merged.with(field, their);
				taken.add(field);
			}
			else if (field.isList()) {
				merged = merged.with(field, entries((old != null) ? old : "", my, their));
				taken.add(field);
			}
			else {
				clashes.add(field);
			}
		}
		return new FormMerge(merged, clashes, taken);
	}

	/**
	 * Theirs, without what I took out, with what I put in.
	 */
	private static String entries(String old, String mine, String theirs) {
		Set<String> before = new LinkedHashSet<>(old.lines().toList());
		Set<String> my = new LinkedHashSet<>(mine.lines().toList());
		Set<String> entries = new LinkedHashSet<>(theirs.lines().toList());
		entries.removeIf((line) -> before.contains(line) && !my.contains(line));
		my.stream().filter((line) -> !before.contains(line)).forEach(entries::add);
		return String.join("\n", entries);
	}

}
