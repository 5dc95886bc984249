package org.gongbao.issue;

import java.util.List;

/**
 * What a content module prints in the booklet of an issue: its documents, its
 * appointments or its chronicle.
 */
public interface BookletPart {

	/**
	 * Which contents lines lead into this part.
	 * @return the kind of those lines
	 */
	ContentsKind kind();

	/**
	 * What this part prints.
	 * @param issue the issue
	 * @return its public items in printed order
	 */
	List<BookletItem> items(IssueDetails issue);

}
