package org.gongbao.importing.reading;

import java.util.List;

/**
 * Everything found in the text of one gazette issue, in printed order, with a remark for
 * every doubt and an account of every line.
 *
 * @param head cover and colophon
 * @param toc the printed contents, empty if the issue has none
 * @param documents the documents, in order, those printed as an omission notice included
 * @param appointments the batches of appointments and removals, in order
 * @param chronicle the entries of the chronicle, in order
 * @param remarks what staff should look at, in the order of the lines
 * @param account where every line of the input went
 */
public record ReadIssue(IssueHead head, List<ReadTocEntry> toc, List<ReadDocument> documents,
		List<ReadBatch> appointments, List<ReadEntry> chronicle, List<Remark> remarks, LineAccount account) {

	/** The names of the sections in printed order, without the empty one. */
	public List<String> sections() {
		return this.toc.stream().map(ReadTocEntry::section).filter((section) -> !section.isEmpty()).distinct().toList();
	}

}
