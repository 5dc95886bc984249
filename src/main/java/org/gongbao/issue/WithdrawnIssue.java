package org.gongbao.issue;

import java.time.Instant;

/**
 * An issue that was public and has been withdrawn.
 *
 * @param ref which issue
 * @param title its name in full, such as 通辽市人民政府公报2023年第2期（总第41期）
 * @param reason why, in words for citizens
 * @param at when
 */
public record WithdrawnIssue(IssueRef ref, String title, String reason, Instant at) {
}
