package org.gongbao.web;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a form, by the names of its fields, in the order found. The form is
 * shown again with what was typed, the problems listed on top and said at each field.
 */
public final class Problems {

	private final List<Problem> problems = new ArrayList<>();

	/**
	 * Adds a problem.
	 * @param field the name and id of the field
	 * @param message what is wrong and what to do, in Chinese
	 */
	public void add(String field, String message) {
		this.problems.add(new Problem(field, message));
	}

	/**
	 * Whether the form is in order.
	 * @return true if nothing is wrong
	 */
	public boolean isEmpty() {
		return this.problems.isEmpty();
	}

	/**
	 * Everything that is wrong.
	 * @return in the order found
	 */
	public List<Problem> all() {
		return List.copyOf(this.problems);
	}

	/**
	 * What is wrong with one field.
	 * @param field the field
	 * @return the first message, null if the field is in order
	 */
	public @Nullable String of(String field) {
		return this.problems.stream()
			.filter((problem) -> problem.field().equals(field))
			.map(Problem::message)
			.findFirst()
			.orElse(null);
	}

	/**
	 * One thing that is wrong.
	 *
	 * @param field the name and id of the field
	 * @param message what is wrong and what to do
	 */
	public record Problem(String field, String message) {

	}

}
