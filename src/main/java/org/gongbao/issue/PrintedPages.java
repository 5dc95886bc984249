package org.gongbao.issue;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * Which line of the contents covers a printed page: the first that begins on it, or the
 * last that begins before it.
 *
 * @param contents the table of contents
 */
record PrintedPages(List<ContentsLine> contents) {

	/**
	 * The line that covers a page.
	 * @param page a printed page
	 * @return the line's index from 0, empty if the page comes before all of them
	 */
	OptionalInt lineCovering(int page) {
		OptionalInt first = IntStream.range(0, this.contents.size()).filter((i) -> begins(i) == page).findFirst();
		if (first.isPresent()) {
			return first;
		}
		return IntStream.range(0, this.contents.size())
			.filter((i) -> begins(i) > 0 && begins(i) < page)
			.reduce((one, other) -> (begins(other) >= begins(one)) ? other : one);
	}

	/** The last page on which something begins, 0 if no line has a page. */
	int last() {
		return IntStream.range(0, this.contents.size()).map(this::begins).max().orElse(0);
	}

	private int begins(int line) {
		@Nullable Integer page = this.contents.get(line).page();
		return (page != null) ? page : 0;
	}

}
