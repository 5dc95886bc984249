package org.gongbao.importing.reading;

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
		throw new UnreadableText("");
	}

}
