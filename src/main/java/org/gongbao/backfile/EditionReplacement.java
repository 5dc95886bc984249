package org.gongbao.backfile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.gongbao.audit.AuditLog;
import org.gongbao.issue.Editions;
import org.gongbao.issue.IssueDetails;
import org.gongbao.issue.IssuePublishing;
import org.gongbao.issue.PrintedEdition;

/**
 * Gives a public issue another PDF of its printed edition, or takes the PDF away:
 * whatever of the issue is withdrawn still stands in the old one.
 */
@Component
class EditionReplacement {

	/** As many bytes as a draft's edition may have. */
	static final long LIMIT = 200L * 1024 * 1024;

	private final Editions editions;

	private final IssuePublishing publishing;

	private final AuditLog audit;

	EditionReplacement(Editions editions, IssuePublishing publishing, AuditLog audit) {
		this.editions = editions;
		this.publishing = publishing;
		this.audit = audit;
	}

	@Transactional
	PrintedEdition replace(IssueDetails issue, Path pdf, String reason) {
		try {
			PrintedEdition edition = this.editions.store(pdf, LIMIT);
			attach(issue, edition, "更换原版PDF", reason);
			return edition;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Transactional
	void remove(IssueDetails issue, String reason) {
		attach(issue, null, "撤下原版PDF", reason);
	}

	private void attach(IssueDetails issue, @Nullable PrintedEdition edition, String action, String reason) {
		this.publishing.attach(issue.ref(), edition);
		this.audit.record(action, issue.ref().label(), words(issue.edition(), null), words(edition, reason));
	}

	private static @Nullable String words(@Nullable PrintedEdition edition, @Nullable String reason) {
		String file = Optional.ofNullable(edition)
			.map((one) -> "%d页，SHA-256 %s".formatted(one.pages(), one.sha256()))
			.orElse("没有PDF");
		return (reason != null) ? file + "；原因：" + reason : file;
	}

}
