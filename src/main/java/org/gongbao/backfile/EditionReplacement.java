package org.gongbao.backfile;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.gongbao.audit.AuditLog;
import org.gongbao.issue.IssueDetails;
import org.gongbao.issue.IssuePublishing;
import org.gongbao.issue.PrintedEdition;

/**
 * Gives a public issue another PDF of its printed edition, or takes the PDF away:
 * whatever of the issue is withdrawn still stands in the old one.
 */
@Component
class EditionReplacement {

	private final IssuePublishing publishing;

	private final AuditLog audit;

	EditionReplacement(IssuePublishing publishing, AuditLog audit) {
		this.publishing = publishing;
		this.audit = audit;
	}

	/** Gives the issue this edition; null takes away the one it has. */
	@Transactional
	void attach(IssueDetails issue, @Nullable PrintedEdition edition, String reason) {
		this.publishing.attach(issue.ref(), edition);
		this.audit.record((edition != null) ? "更换原版PDF" : "撤下原版PDF", issue.ref().label(), words(issue.edition(), null),
				words(edition, reason));
	}

	private static @Nullable String words(@Nullable PrintedEdition edition, @Nullable String reason) {
		String file = Optional.ofNullable(edition)
			.map((one) -> "%d页，SHA-256 %s".formatted(one.pages(), one.sha256()))
			.orElse("没有PDF");
		return (reason != null) ? file + "；原因：" + reason : file;
	}

}
