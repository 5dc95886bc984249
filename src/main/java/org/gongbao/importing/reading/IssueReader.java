package org.gongbao.importing.reading;

import java.util.List;

/**
 * Reads the text of a gazette issue.
 */
public final class IssueReader {

	/**
	 * Read an issue; every doubt becomes a remark.
	 * @param source the text
	 * @return what was found in it
	 * @throws UnreadableText if the text is no gazette issue
	 */
	public ReadIssue read(SourceText source) {
		if (source.lines().stream().noneMatch((line) -> line.contains("公报"))) {
			throw new UnreadableText("这不像一期政府公报：没有找到刊名和期号。");
		}
		IssueHead head = new IssueHead(null, 0, 0, null, null, Colophon.NONE);
		return new ReadIssue(head, List.of(), List.of(), List.of(), List.of(), List.of(), new LineAccount(List.of()));
	}

}
