package org.gongbao.review.preview;

import java.util.List;

/**
 * What stands above a previewed page.
 *
 * @param label the issue
 * @param backUrl where the draft is
 * @param links every page of the issue, in preview
 */
record Ribbon(String label, String backUrl, List<Link> links) {

	/** The name of the request attribute the layout asks for. */
	static final String ATTRIBUTE = "draftRibbon";

	/**
	 * A page of the issue.
	 *
	 * @param title what it is
	 * @param url its preview
	 */
	record Link(String title, String url) {

	}

}
