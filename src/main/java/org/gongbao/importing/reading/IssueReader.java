package org.gongbao.importing.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the text of a gazette issue: cover, contents, then each item from its head to the
 * next.
 */
public final class IssueReader {

	/**
	 * Read an issue; every doubt becomes a remark.
	 * @param source the text
	 * @return what was found in it
	 * @throws UnreadableText if the text is no gazette issue
	 */
	public ReadIssue read(SourceText source) {
		List<Line> lines = new ArrayList<>(source.lines().size());
		for (String raw : source.lines()) {
			lines.add(Line.of(lines.size() + 1, raw));
		}
		return new IssueReading(lines).read();
	}

}
