package org.gongbao.correction;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * All that an item says, as plain text.
 *
 * @param text the text, a line for each field and paragraph
 * @param places places in it that have a name, in order; they do not overlap
 */
public record CorrectableText(String text, List<Place> places) {

	/**
	 * Puts fields and text together.
	 * @return a text to add to
	 */
	public static Builder of() {
		return new Builder();
	}

	/** The place in which an index lies, null where nothing has a name. */
	@Nullable Place at(int index) {
		return this.places.stream()
			.filter((place) -> place.start() <= index && index < place.end())
			.findFirst()
			.orElse(null);
	}

	/**
	 * A stretch of the text that has a name.
	 *
	 * @param start where it begins
	 * @param end where it ends
	 * @param label its short name (第三条, 标题)
	 * @param anchor its address within the item's page, may be null
	 */
	public record Place(int start, int end, String label, @Nullable String anchor) {

	}

	/** Puts a text together. */
	public static final class Builder {

		private final StringBuilder text = new StringBuilder();

		private final List<Place> places = new ArrayList<>();

		private Builder() {
		}

		/**
		 * Adds a field.
		 * @param label what it is called
		 * @param value what it says, null if it is missing
		 * @return the same builder
		 */
		public Builder field(String label, @Nullable Object value) {
			if (value != null && !value.toString().isBlank()) {
				int start = begin(value.toString());
				this.places.add(new Place(start, this.text.length(), label, null));
			}
			return this;
		}

		/**
		 * Adds running text.
		 * @param running the text
		 * @param within the places in it, counted from its own beginning
		 * @return the same builder
		 */
		public Builder text(String running, List<Place> within) {
			int start = begin(running);
			within.forEach((place) -> this.places
				.add(new Place(start + place.start(), start + place.end(), place.label(), place.anchor())));
			return this;
		}

		/**
		 * Ends.
		 * @return the text
		 */
		public CorrectableText build() {
			return new CorrectableText(this.text.toString(), List.copyOf(this.places));
		}

		private int begin(String more) {
			if (!this.text.isEmpty()) {
				this.text.append('\n');
			}
			int start = this.text.length();
			this.text.append(more);
			return start;
		}

	}

}
