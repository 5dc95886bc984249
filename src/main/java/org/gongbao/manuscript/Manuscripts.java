package org.gongbao.manuscript;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.gongbao.audit.Actor;
import org.gongbao.audit.ActorSource;
import org.gongbao.audit.AuditLog;

/**
 * Issues being made. Every save is a new version that names its author and its reason;
 * whoever saves holds the manuscript's row, so two never overwrite each other unseen.
 */
@Component
@Transactional
public class Manuscripts {

	private final HeadStore heads;

	private final VersionStore versions;

	private final SourceStore sources;

	private final List<ManuscriptGuard> guards;

	private final ActorSource actors;

	private final AuditLog audit;

	Manuscripts(HeadStore heads, VersionStore versions, SourceStore sources, List<ManuscriptGuard> guards,
			ActorSource actors, AuditLog audit) {
		this.heads = heads;
		this.versions = versions;
		this.sources = sources;
		this.guards = guards;
		this.actors = actors;
		this.audit = audit;
	}

	/**
	 * Begins a manuscript.
	 * @param content what it says
	 * @param source the text it was made from, null for an empty one
	 * @param reason how it came, a short Chinese phrase (由文本导入)
	 * @return its id
	 * @throws org.springframework.dao.DuplicateKeyException if there is an open one of
	 * the same issue
	 */
	public long create(Manuscript content, @Nullable ManuscriptSource source, String reason) {
		Actor by = this.actors.actor();
		long id = this.heads.create(content.facts(), by);
		this.versions.append(id, 1, content, Map.of(), by, reason);
		if (source != null) {
			this.sources.store(id, 1, source);
		}
		this.audit.record("新建稿件", content.facts().label(), null, reason);
		return id;
	}

	/**
	 * Replaces the whole manuscript by what a text says now.
	 * @param id the manuscript
	 * @param content what it says
	 * @param source the text
	 * @param reason how it came
	 * @return the newest version
	 * @throws LockedManuscriptException if it may not be changed
	 */
	public int replace(long id, Manuscript content, ManuscriptSource source, String reason) {
		int version = change(id, reason, (old) -> content);
		this.sources.store(id, version, source);
		return version;
	}

	/**
	 * Changes a manuscript as it is at that moment, whatever was saved meanwhile.
	 * @param id the manuscript
	 * @param reason what is done, a short Chinese phrase
	 * @param change makes the new content; the same content makes no new version
	 * @return the newest version
	 * @throws LockedManuscriptException if it may not be changed
	 */
	public int change(long id, String reason, UnaryOperator<Manuscript> change) {
		ManuscriptHead head = lock(id);
		Manuscript after = change.apply(this.versions.read(id, head.version()));
		return append(head, after, reason);
	}

	/**
	 * Saves one part, unless somebody else has changed it since.
	 * @param id the manuscript
	 * @param key the part
	 * @param basis the digest of the text the change was made on
	 * @param content what the part says now
	 * @param reason what is done, a short Chinese phrase
	 * @return the newest version, or what the other person saved
	 * @throws LockedManuscriptException if it may not be changed
	 */
	public Saved save(long id, PartKey key, String basis, PartContent content, String reason) {
		ManuscriptHead head = lock(id);
		Version newest = this.versions.version(id, head.version());
		Version.Stamp stamp = newest.parts().get(key);
		if (stamp == null) {
			throw new LockedManuscriptException("这一部分刚刚被别人删去，您填写的内容没有保存；请复制下来，再到版本记录里恢复它。");
		}
		if (!stamp.sha256().equals(basis)) {
			return new Saved(head.version(), new Saved.Conflict(stamp.sha256(), this.versions.text(key, stamp.sha256()),
					this.versions.version(id, stamp.changedIn())));
		}
		Manuscript after = this.versions.read(id, head.version()).with(key, content);
		return new Saved(append(head, after, reason), null);
	}

	/**
	 * Gives a manuscript up; it stays on record.
	 * @param id the manuscript
	 * @param reason why
	 */
	public void discard(long id, String reason) {
		ManuscriptHead head = lock(id);
		this.guards.forEach((guard) -> guard.beforeChange(head, Set.of(PartKey.FACTS)));
		this.heads.close(id, "discarded", null);
		this.audit.record("放弃稿件", head.label(), null, reason);
	}

	/**
	 * Holds a manuscript until the transaction of the caller ends: nobody changes it
	 * meanwhile.
	 * @param id the manuscript
	 * @return the manuscript as it stays
	 * @throws LockedManuscriptException if it is closed
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public ManuscriptHead hold(long id) {
		return lock(id);
	}

	/**
	 * A manuscript without its content.
	 * @param id the manuscript
	 * @return the head, empty if there is none
	 */
	@Transactional(readOnly = true)
	public Optional<ManuscriptHead> find(long id) {
		return this.heads.find(id);
	}

	/**
	 * The open manuscript of an issue.
	 * @param year the year
	 * @param number the number within the year
	 * @return the head, empty if there is none
	 */
	@Transactional(readOnly = true)
	public Optional<ManuscriptHead> findOpen(int year, int number) {
		return this.heads.findOpen(year, number);
	}

	/**
	 * Manuscripts that can be worked on.
	 * @return newest issue first
	 */
	@Transactional(readOnly = true)
	public List<ManuscriptHead> open() {
		return this.heads.open();
	}

	/**
	 * Manuscripts that were published or discarded.
	 * @param limit how many at the most
	 * @return last closed first
	 */
	@Transactional(readOnly = true)
	public List<ManuscriptHead> closed(int limit) {
		return this.heads.closed(limit);
	}

	/**
	 * The manuscript an issue came from.
	 * @param issueId the issue
	 * @return the head, empty if the issue came from the command line
	 */
	@Transactional(readOnly = true)
	public Optional<ManuscriptHead> findByIssue(long issueId) {
		return this.heads.findByIssue(issueId);
	}

	/**
	 * Whether a person has worked on a manuscript.
	 * @param id the manuscript
	 * @return false while only the command line has written it
	 */
	@Transactional(readOnly = true)
	public boolean editedByStaff(long id) {
		return this.versions.versions(id).stream().anyMatch((version) -> version.savedById() != null);
	}

	/**
	 * What a manuscript said in a version.
	 * @param id the manuscript
	 * @param version the version
	 * @return its content
	 */
	@Transactional(readOnly = true)
	public Manuscript content(long id, int version) {
		return this.versions.read(id, version);
	}

	/**
	 * One text of a part, by its digest.
	 * @param key the part
	 * @param sha256 the digest, as a version's stamp gives it
	 * @return the text
	 */
	@Transactional(readOnly = true)
	public PartContent text(PartKey key, String sha256) {
		return this.versions.text(key, sha256);
	}

	/**
	 * The text of a part that a form was opened on.
	 * @param id the manuscript
	 * @param key the part
	 * @param sha256 the digest that the form carries
	 * @return the text, empty if that never was one of this part
	 */
	@Transactional(readOnly = true)
	public Optional<PartContent> openedOn(long id, PartKey key, String sha256) {
		return versions(id).stream()
			.map((version) -> version.parts().get(key))
			.filter((stamp) -> stamp != null && stamp.sha256().equals(sha256))
			.findFirst()
			.map((stamp) -> text(key, sha256));
	}

	/**
	 * All versions of a manuscript.
	 * @param id the manuscript
	 * @return newest first
	 */
	@Transactional(readOnly = true)
	public List<Version> versions(long id) {
		return this.versions.versions(id);
	}

	/**
	 * One version of a manuscript.
	 * @param id the manuscript
	 * @param version its number
	 * @return the version
	 */
	@Transactional(readOnly = true)
	public Version version(long id, int version) {
		return this.versions.version(id, version);
	}

	/**
	 * The text a manuscript was made from.
	 * @param id the manuscript
	 * @return the newest one, empty if it was begun empty
	 */
	@Transactional(readOnly = true)
	public Optional<ManuscriptSource> source(long id) {
		return this.sources.newest(id);
	}

	/**
	 * The digests a content would have, to compare it with a version.
	 * @param content the content
	 * @return the digest of each part
	 */
	public Map<PartKey, String> digests(Manuscript content) {
		return this.versions.digests(content);
	}

	private ManuscriptHead lock(long id) {
		ManuscriptHead head = this.heads.lock(id)
			.orElseThrow(() -> new IllegalArgumentException("No manuscript " + id));
		if (!head.isOpen()) {
			throw new LockedManuscriptException("published".equals(head.closedAs())
					? head.label() + "已经发布，正文不能再改；有误请刊登更正，或说明原因后撤回。" : head.label() + "这份稿件已经放弃，不能再改。");
		}
		return head;
	}

	private int append(ManuscriptHead head, Manuscript after, String reason) {
		Map<PartKey, Version.Stamp> before = this.versions.version(head.id(), head.version()).parts();
		Set<PartKey> changed = changed(before, this.versions.digests(after));
		if (changed.isEmpty()) {
			return head.version();
		}
		this.guards.forEach((guard) -> guard.beforeChange(head, changed));
		int version = head.version() + 1;
		this.versions.append(head.id(), version, after, before, this.actors.actor(), reason);
		this.heads.advance(head.id(), version, after.facts());
		this.audit.record("保存稿件", after.facts().label(), "第" + head.version() + "版", "第" + version + "版：" + reason);
		return version;
	}

	private static Set<PartKey> changed(Map<PartKey, Version.Stamp> before, Map<PartKey, String> after) {
		Set<PartKey> changed = new TreeSet<>();
		after.forEach((key, sha256) -> {
			Version.Stamp old = before.get(key);
			if (old == null || !old.sha256().equals(sha256)) {
				changed.add(key);
			}
		});
		before.keySet().stream().filter((key) -> !after.containsKey(key)).forEach(changed::add);
		return changed;
	}

}
