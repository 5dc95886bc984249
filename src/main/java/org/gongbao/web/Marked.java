package org.gongbao.web;

import java.util.List;
import java.util.stream.Stream;

/**
 * Text of which some parts are marked, such as the digits in which two numbers differ.
 *
 * @param runs in order, together the whole text
 */
public record Marked(List<Run> runs) {

	/**
	 * Text with nothing marked.
	 * @param text the whole text
	 * @return one run
	 */
	public static Marked plain(String text) {
		return new Marked(List.of(new Run(text, false)));
	}

	/**
	 * Text with one part marked.
	 * @param text the whole text
	 * @param from first marked character
	 * @param to end of the marked part, exclusive
	 * @return up to three runs
	 */
	public static Marked part(String text, int from, int to) {
		return new Marked(Stream
			.of(new Run(text.substring(0, from), false), new Run(text.substring(from, to), true),
					new Run(text.substring(to), false))
			.filter((run) -> !run.text().isEmpty())
			.toList());
	}

	/**
	 * A part of the text.
	 *
	 * @param text as it reads, not escaped
	 * @param marked whether it is marked
	 */
	public record Run(String text, boolean marked) {

	}

}
