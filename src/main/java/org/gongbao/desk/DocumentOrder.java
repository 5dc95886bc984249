package org.gongbao.desk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.gongbao.manuscript.IssueFacts;
import org.gongbao.manuscript.Manuscript;
import org.gongbao.manuscript.PartKey;

/**
 * Moves documents within an issue. The lines of the contents that lead to the two that
 * change places change places too: whoever moves a document means both.
 */
final class DocumentOrder {

	private DocumentOrder() {
	}

	/**
	 * The same manuscript with a document one place earlier or later, if there is one.
	 */
	static Manuscript move(Manuscript content, PartKey key, boolean earlier) {
		List<String> keys = new ArrayList<>(content.facts().documents());
		int at = keys.indexOf(key.value());
		int to = at + (earlier ? -1 : 1);
		if (at < 0 || to < 0 || to >= keys.size()) {
			return content;
		}
		List<IssueFacts.Line> lines = swapped(content.facts().contents(), keys.get(at), keys.get(to));
		Collections.swap(keys, at, to);
		return content.with(PartKey.FACTS, content.facts().withDocuments(keys).withContents(lines));
	}

	private static List<IssueFacts.Line> swapped(List<IssueFacts.Line> contents, String one, String other) {
		List<IssueFacts.Line> lines = new ArrayList<>(contents);
		int a = indexOf(lines, one);
		int b = indexOf(lines, other);
		if (a >= 0 && b >= 0) {
			Collections.swap(lines, a, b);
		}
		return lines;
	}

	private static int indexOf(List<IssueFacts.Line> lines, String key) {
		for (int i = 0; i < lines.size(); i++) {
			if (key.equals(lines.get(i).document())) {
				return i;
			}
		}
		return -1;
	}

}
