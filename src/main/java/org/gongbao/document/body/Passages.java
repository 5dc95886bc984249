package org.gongbao.document.body;

import java.util.List;

import org.springframework.modulith.NamedInterface;

/**
 * A text without its markup, with the places in it to which a reader can be sent. It is
 * the text that JSON gives out and that the index keeps.
 *
 * @param text a line for each paragraph and each row of a table, with tabs between cells
 * @param all its passages in order; they do not overlap
 */
@NamedInterface("passages")
public record Passages(String text, List<Passage> all) {

	/**
	 * Reads a text, in time that grows with its length only.
	 * @param text the text as stored
	 * @param title the document's title
	 * @return the plain text and its passages
	 */
	public static Passages of(String text, String title) {
		PassageFinder finder = new PassageFinder();
		Structure.of(BlockReader.read(text), title).forEach(finder::add);
		return finder.found();
	}

}
