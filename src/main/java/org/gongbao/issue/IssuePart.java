package org.gongbao.issue;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * What a content module contributes to an issue: its documents, its appointments or its
 * chronicle. The issue module knows the parts only through this interface, so that no
 * arrow points upwards.
 */
public interface IssuePart {

	/**
	 * Which contents lines lead into this part.
	 * @return the kind of those lines
	 */
	ContentsKind kind();

	/**
	 * How many items of this part each issue holds, drafts included.
	 * @param issueIds the issues
	 * @return issue id to count; issues without any may be missing
	 */
	Map<Long, Integer> counts(Collection<Long> issueIds);

	/**
	 * Which issues hold anything of this part, withdrawn items left out.
	 * @param issueIds the issues
	 * @return those of them
	 */
	default Set<Long> holding(Collection<Long> issueIds) {
		return counts(issueIds).keySet();
	}

	/**
	 * What the contents lines of one issue lead to in this part.
	 * @param issue the issue
	 * @return ordinal of the contents line (from 1) to target; for lines that lead
	 * nowhere nothing
	 */
	Map<Integer, ContentsTarget> targets(IssueDetails issue);

	/**
	 * Makes this part of the issue public, within the transaction that publishes the
	 * issue.
	 * @param issueId the issue
	 * @param at the time of publication
	 */
	void publish(long issueId, Instant at);

	/**
	 * Takes what is public of this part of the issue back from the public, within the
	 * transaction that withdraws the issue.
	 * @param issueId the issue
	 * @param at the time of withdrawal
	 * @param reason why, in words for citizens
	 */
	void withdraw(long issueId, Instant at, String reason);

	/**
	 * Deletes this part of an issue that is a draft or a sample, within the transaction
	 * that deletes the issue.
	 * @param issueId the issue
	 */
	void discard(long issueId);

}
