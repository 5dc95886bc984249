package org.gongbao.document.body;

import java.util.List;
import java.util.regex.Pattern;

/** A piece of a text that stands by itself. */
sealed interface Block {

	/**
	 * A paragraph or a heading.
	 *
	 * @param text one line without white space at its ends, never empty
	 */
	record Paragraph(String text) implements Block {

		private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000\\u00a0]+");

		/** The text without any white space, for comparing. */
		String squeezed() {
			return BLANKS.matcher(this.text).replaceAll("");
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

	/**
	 * A picture.
	 *
	 * @param caption what it shows, maybe empty
	 * @param name the attachment it is
	 */
	record Figure(String caption, String name) implements Block {

		/** What stands for it where there are only words. */
		String words() {
			return this.caption.isEmpty() ? "图片" : this.caption;
		}

	}

}
