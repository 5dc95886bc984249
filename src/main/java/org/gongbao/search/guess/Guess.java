package org.gongbao.search.guess;

/**
 * Something that may have been meant.
 *
 * @param text what to search for instead, the whole of it
 * @param count how many items that finds, never 0
 * @param why how it differs from what was typed
 */
public record Guess(String text, int count, Why why) {

	/** How something differs from what was typed; the likeliest slips first. */
	public enum Why {

		/** Other characters, read alike, or characters for letters. */
		SOUND("读音相同"),

		/** The issuer's code of a number is another. */
		CODE("机关代字相近"),

		/** One character is another. */
		CHARACTER("一字之差"),

		/** Two neighbours are exchanged. */
		ORDER("字序不同"),

		/** A character is missing. */
		MISSING("少一字"),

		/** A character is too many. */
		EXTRA("多一字");

		private final String label;

		Why(String label) {
			this.label = label;
		}

		/**
		 * How pages put it.
		 * @return a few characters
		 */
		public String label() {
			return this.label;
		}

	}

}
