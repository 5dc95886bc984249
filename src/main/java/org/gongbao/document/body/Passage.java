package org.gongbao.document.body;

import java.util.List;
import java.util.Optional;

import org.springframework.modulith.NamedInterface;

/**
 * A stretch of a text to which a reader can be sent: an article, or a heading with what
 * stands below it. Places are indexes into the plain text, in UTF-16 units.
 *
 * @param start where it begins
 * @param end where it ends: at the next passage, at a signature, or with the text
 * @param headingEnd where the words of its heading end; {@code start} if it has none
 * @param anchor its address within the page, such as art-22
 * @param label its short name, such as 第二十二条
 */
@NamedInterface("passages")
public record Passage(int start, int end, int headingEnd, String anchor, String label) {

	/**
	 * Whether it begins with a heading.
	 * @return false for what is only numbered
	 */
	public boolean headed() {
		return this.headingEnd > this.start;
	}

	/**
	 * The passage in which a place lies.
	 * @param passages the passages of a text, in order
	 * @param place an index into the plain text
	 * @return the passage, empty where no address leads to
	 */
	public static Optional<Passage> at(List<Passage> passages, int place) {
		int low = 0;
		int high = passages.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (passages.get(middle).start() <= place) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return (low == 0) ? Optional.empty() : Optional.of(passages.get(low - 1)).filter((found) -> place < found.end);
	}

}
