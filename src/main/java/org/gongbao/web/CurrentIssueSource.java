package org.gongbao.web;

import java.util.Optional;

/**
 * Says which issue is the newest; the module that keeps issues implements it. Asked once
 * for every page, so the answer should be at hand.
 */
public interface CurrentIssueSource {

	/**
	 * The newest published issue.
	 * @return empty as long as none is published
	 */
	Optional<CurrentIssue> currentIssue();

}
