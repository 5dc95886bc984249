package org.gongbao.document.body;

import java.util.List;

/** A piece of a text that stands by itself. */
sealed interface Block {

	/**
	 * A paragraph or a heading.
	 *
	 * @param text one line without white space at its ends, never empty
	 */
	record Paragraph(String text) implements Block {

		/** The text without any white space, for comparing. */
		String squeezed() {
			return this.text.replaceAll("[\\s\\u3000\\u00a0]+", "");
		}

	}

	/**
	 * A table.
	 *
	 * @param rows the rows with their cells; the first is the head
	 */
	record Grid(List<List<String>> rows) implements Block {

		int columns() {
			return this.rows.stream().mapToInt(List::size).max().orElse(0);
		}

	}

}
