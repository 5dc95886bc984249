package org.gongbao.issue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.gongbao.publishing.ChangeLog;
import org.gongbao.publishing.DatabaseClock;
import org.gongbao.publishing.ItemKind;

/**
 * Storing, publishing and withdrawing whole issues: all or nothing, because the issue is
 * the unit of publication.
 */
@Component
@Transactional
public class IssuePublishing {

	private final IssueRepository repository;

	private final List<IssuePart> parts;

	private final ChangeLog changeLog;

	private final DatabaseClock clock;

	IssuePublishing(IssueRepository repository, List<IssuePart> parts, ChangeLog changeLog, DatabaseClock clock) {
		this.repository = repository;
		this.parts = parts;
		this.changeLog = changeLog;
		this.clock = clock;
	}

	/**
	 * An issue in whatever state.
	 * @param year the year
	 * @param number the number within the year
	 * @return the issue, empty if there is none
	 */
	@Transactional(readOnly = true)
	public Optional<StoredIssue> find(int year, int number) {
		return this.repository.findByYearAndNumber(year, number).map(IssuePublishing::stored);
	}

	/**
	 * An issue in whatever state by its 总第N期.
	 * @param serial the number since the first issue
	 * @return the issue, empty if there is none
	 */
	@Transactional(readOnly = true)
	public Optional<StoredIssue> findBySerial(int serial) {
		return this.repository.findBySerial(serial).map(IssuePublishing::stored);
	}

	/**
	 * Stores a new draft without its parts; they are stored next, in the same
	 * transaction.
	 * @param draft the issue
	 * @return its reference
	 */
	public IssueRef store(IssueDraft draft) {
		return this.repository.saveAndFlush(new Issue(draft)).ref();
	}

	/**
	 * Makes a draft public with everything in it.
	 * @param ref the issue
	 * @throws IllegalStateException if it is no draft
	 */
	public void publish(IssueRef ref) {
		Issue issue = this.repository.findById(ref.id()).orElseThrow();
		Instant now = this.clock.now();
		issue.publication().publish(now);
		this.repository.flush();
		this.changeLog.put(ItemKind.ISSUE, List.of(ref.id()));
		this.parts.forEach((part) -> part.publish(ref.id(), now));
	}

	/**
	 * Whether a public issue has no texts yet, because only its PDF or its contents were
	 * there when it came out. Where something was withdrawn, there were texts.
	 * @param ref the issue
	 * @return true if its texts may still come
	 */
	@Transactional(readOnly = true)
	public boolean awaitsTexts(IssueRef ref) {
		Issue issue = this.repository.findById(ref.id()).orElseThrow();
		return issue.publication().isPublic() && !issue.sample() && this.parts.stream()
			.allMatch((part) -> part.counts(List.of(ref.id())).getOrDefault(ref.id(), 0) == 0);
	}

	/**
	 * Adds to an issue that awaits its texts what else is known of it by now; the texts
	 * are stored next, in the same transaction. What is public of it stays as it is.
	 * @param ref the issue
	 * @param draft the issue as it would be stored now
	 * @return its reference, maybe with a serial it did not have
	 * @throws IllegalStateException if it awaits none
	 */
	public IssueRef complete(IssueRef ref, IssueDraft draft) {
		if (this.repository.hold(ref.id()).isEmpty() || !awaitsTexts(ref)) {
			throw new IllegalStateException(ref.label() + " has its texts");
		}
		Issue issue = this.repository.findById(ref.id()).orElseThrow();
		issue.complete(draft);
		this.repository.flush();
		return issue.ref();
	}

	/**
	 * Makes the texts public that have come to a public issue.
	 * @param ref the issue
	 */
	public void publishTexts(IssueRef ref) {
		Instant now = this.clock.now();
		this.changeLog.put(ItemKind.ISSUE, List.of(ref.id()));
		this.parts.forEach((part) -> part.publish(ref.id(), now));
	}

	/**
	 * Takes a public issue back with everything in it (撤回); what it said stays on record.
	 * @param ref the issue
	 * @param reason why, in words for citizens
	 * @throws IllegalStateException if it is not public
	 */
	public void withdraw(IssueRef ref, String reason) {
		Issue issue = this.repository.findById(ref.id()).orElseThrow();
		Instant now = this.clock.now();
		issue.publication().withdraw(now, reason);
		this.repository.flush();
		this.changeLog.remove(ItemKind.ISSUE, List.of(ref.id()));
		this.parts.forEach((part) -> part.withdraw(ref.id(), now, reason));
	}

	/**
	 * Gives an issue the PDF of its printed edition, also after it has become public, or
	 * takes it away again.
	 * @param ref the issue
	 * @param edition the edition, null for none
	 */
	public void attach(IssueRef ref, @Nullable PrintedEdition edition) {
		Issue issue = this.repository.findById(ref.id()).orElseThrow();
		boolean changed = issue.attach(edition);
		this.repository.flush();
		if (changed && issue.publication().isPublic()) {
			this.changeLog.put(ItemKind.ISSUE, List.of(ref.id()));
		}
	}

	/**
	 * Marks an issue as public before it is printed (清样); within the transaction that
	 * publishes it.
	 * @param ref the issue
	 */
	public void markProof(IssueRef ref) {
		this.repository.findById(ref.id()).orElseThrow().proof(true);
		this.repository.flush();
	}

	/**
	 * Takes the mark away because the issue is printed.
	 * @param ref the issue
	 * @return false if it bore none
	 */
	public boolean endProof(IssueRef ref) {
		Issue issue = this.repository.findById(ref.id()).orElseThrow();
		if (!issue.isProof() || !issue.publication().isPublic()) {
			return false;
		}
		issue.proof(false);
		this.repository.flush();
		this.changeLog.put(ItemKind.ISSUE, List.of(ref.id()));
		return true;
	}

	/**
	 * Takes away all sample issues, because a real one has come in.
	 * @return which issues went
	 */
	public List<IssueRef> removeSamples() {
		List<Issue> samples = this.repository.findBySampleTrue();
		samples.forEach(this::delete);
		return samples.stream().map(Issue::ref).toList();
	}

	/**
	 * Whether sample issues are shown.
	 * @return true while there are any
	 */
	@Transactional(readOnly = true)
	public boolean showsSamples() {
		return !this.repository.findBySampleTrue().isEmpty();
	}

	private void delete(Issue issue) {
		this.parts.forEach((part) -> part.discard(issue.id()));
		if (issue.publication().isPublic()) {
			this.changeLog.remove(ItemKind.ISSUE, List.of(issue.id()));
		}
		this.repository.delete(issue);
		this.repository.flush();
	}

	private static StoredIssue stored(Issue issue) {
		return new StoredIssue(issue.ref(), issue.publication().isDraft(), issue.publication().isWithdrawn(),
				issue.sample());
	}

}
