package org.gongbao.issue;

/**
 * An issue as publishing sees it.
 *
 * @param ref which issue
 * @param draft whether it is still a draft
 * @param withdrawn whether it was public and has been withdrawn
 * @param sample whether it is one of the sample issues
 */
public record StoredIssue(IssueRef ref, boolean draft, boolean withdrawn, boolean sample) {
}
