package org.gongbao.manuscript;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.gongbao.audit.AuditLog;
import org.gongbao.issue.IssueRef;

/**
 * Publishes a manuscript: in one transaction the issue with everything in it becomes
 * public and the manuscript is closed. Cut off anywhere, nothing of it happened.
 */
@Component
@Transactional
public class ManuscriptPublication {

	private final HeadStore heads;

	private final VersionStore versions;

	private final IssueRelease release;

	private final AuditLog audit;

	ManuscriptPublication(HeadStore heads, VersionStore versions, IssueRelease release, AuditLog audit) {
		this.heads = heads;
		this.versions = versions;
		this.release = release;
		this.audit = audit;
	}

	/**
	 * Publishes the newest version.
	 * @param id the manuscript
	 * @param version the version that was approved; it must be the newest
	 * @return the issue
	 * @throws LockedManuscriptException if it is closed, has a newer version, or its
	 * numbers are taken
	 */
	public IssueRef publish(long id, int version) {
		ManuscriptHead head = this.heads.lock(id)
			.orElseThrow(() -> new IllegalArgumentException("No manuscript " + id));
		if (!head.isOpen()) {
			throw new LockedManuscriptException(head.label() + "已经发布或放弃，不能再发布一次。");
		}
		if (head.version() != version) {
			throw new LockedManuscriptException(head.label() + "在批准之后又有改动，不能发布；请重新送审。");
		}
		Manuscript content = this.versions.read(id, version);
		this.release.hindrances(content.facts()).stream().findFirst().ifPresent((sentence) -> {
			throw new LockedManuscriptException(sentence);
		});
		String later = this.release.addsTexts(content.facts()) ? "，给已经公开的一期补上文字" : "";
		IssueRef ref = this.release.release(content, false);
		this.heads.close(id, "published", ref.id());
		this.audit.record("发布", content.facts().label(), null,
				"第%d版，文件%d件%s".formatted(version, content.documents().size(), later));
		return ref;
	}

}
