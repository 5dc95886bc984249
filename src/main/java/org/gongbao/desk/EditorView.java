package org.gongbao.desk;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.gongbao.web.Problems;

/**
 * The page on which a document is edited.
 *
 * @param part its key
 * @param place which document of the issue, in words
 * @param url where the form is sent
 * @param form what stands in the form
 * @param problems what cannot be read
 * @param remarks what is to be said at the fields, by name
 * @param number what the number may be
 * @param hints what the text says of the dates, by field
 * @param relations the rows of relations
 * @param attachments the attachments
 * @param themes themes in use
 * @param sections sections in use
 * @param source the lines it came from, null if it came from none
 * @param preview the text as its page will show it, null if nobody asked for it
 * @param notice what must be known before going on, null for nothing
 * @param kept that the form is one kept from before, null if it is not
 * @param previous whether there is a document before it
 * @param enabled whether the fields can be typed in
 */
record EditorView(String part, String place, String url, DocumentForm form, Problems problems,
		Map<String, List<FieldRemark>> remarks, NumberChoice number, Map<String, DateHint> hints,
		List<RelationRow> relations, List<AttachmentRow> attachments, List<String> themes, List<String> sections,
		@Nullable SourceColumn source, @Nullable String preview, @Nullable String notice, @Nullable String kept,
		boolean previous, boolean enabled) {

	/**
	 * Where the checks of the whole draft stand.
	 * @return the path
	 */
	public String checkUrl() {
		return this.url.substring(0, this.url.indexOf("/parts/")) + "/check";
	}

	/**
	 * What is to be said at a field.
	 * @param field its name
	 * @return the remarks, none for most
	 */
	public List<FieldRemark> remarks(String field) {
		return this.remarks.getOrDefault(field, List.of());
	}

	/**
	 * Whether a field must be looked at.
	 * @param field its name
	 * @return true if there is more than a note to it
	 */
	public boolean marked(String field) {
		return remarks(field).stream().anyMatch((remark) -> !remark.css().equals("gz-tag--note"));
	}

	/**
	 * A date that the text gives.
	 *
	 * @param words what the text says
	 * @param date the date, null if the form has it already
	 */
	record DateHint(String words, @Nullable String date) {

	}

	/**
	 * A picture or file of the document.
	 *
	 * @param row which one, from 1
	 * @param name its name within the document
	 * @param title what it shows or is
	 * @param about its kind and size
	 * @param url where it can be seen
	 * @param line the line that shows it in the text, null if it is no picture
	 */
	record AttachmentRow(int row, String name, String title, String about, String url, @Nullable String line) {

	}

}
