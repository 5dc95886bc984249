package org.gongbao.desk;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The source beside the form.
 *
 * @param span which lines, in words
 * @param lines the lines that are not blank
 */
record SourceColumn(String span, List<Row> lines) {

	/**
	 * A line of the source.
	 *
	 * @param number its number
	 * @param text the line
	 * @param used whether a field was read from it
	 * @param other whether it belongs to another item
	 * @param note what it was read as, null for nothing in particular
	 * @param remarks what is doubtful about it
	 */
	record Row(int number, String text, boolean used, boolean other, @Nullable String note, List<Remark> remarks) {

		/**
		 * How the line is set.
		 * @return its classes
		 */
		public String css() {
			return "gz-lines__one" + (this.used ? " gz-lines__one--used" : "")
					+ (this.other ? " gz-lines__one--other" : "")
					+ (this.remarks.isEmpty() ? "" : " gz-lines__one--doubt");
		}

	}

	/**
	 * A doubt beside a line.
	 *
	 * @param words what is doubtful
	 * @param field the id of the field it concerns
	 */
	record Remark(String words, String field) {

	}

}
