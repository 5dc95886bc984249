package org.gongbao.manuscript.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.gongbao.manuscript.PartContent;

/** Compares two texts of a part. */
public final class Comparison {

	private Comparison() {
	}

	/**
	 * What differs between two texts of the same part.
	 * @param before the earlier text, null if there was none
	 * @param after the later text, null if there is none any more
	 * @return the fields that differ, in the order of the forms; empty if nothing does
	 */
	public static List<FieldChange> of(@Nullable PartContent before, @Nullable PartContent after) {
		Map<String, String> old = (before != null) ? PartFields.of(before) : Map.of();
		Map<String, String> now = (after != null) ? PartFields.of(after) : Map.of();
		Set<String> labels = new LinkedHashSet<>((after != null) ? now.keySet() : old.keySet());
		labels.addAll(old.keySet());
		List<FieldChange> changes = new ArrayList<>();
		for (String label : labels) {
			String from = old.getOrDefault(label, "");
			String to = now.getOrDefault(label, "");
			if (!from.equals(to)) {
				changes.add(new FieldChange(label, TextDiff.of(from, to)));
			}
		}
		return changes;
	}

	/**
	 * A text as it is, field by field, in the form of a comparison.
	 * @param content the text
	 * @return every field that says something
	 */
	public static List<FieldChange> whole(PartContent content) {
		return PartFields.of(content)
			.entrySet()
			.stream()
			.filter((field) -> !field.getValue().isEmpty())
			.map((field) -> new FieldChange(field.getKey(), List.of(new Segment(Segment.Kind.SAME, field.getValue()))))
			.toList();
	}

}
