package org.gongbao.issue;

/**
 * An issue as publishing sees it.
 *
 * @param ref which issue
 * @param draft whether it is still a draft
 * @param sample whether it is one of the sample issues
 */
public record StoredIssue(IssueRef ref, boolean draft, boolean sample) {
}
