package org.gongbao.issue;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.gongbao.publishing.PublicMemory;
import org.gongbao.publishing.Remembered;

/** The public issues, for whoever shows or indexes them. */
@Component
@Transactional(readOnly = true)
public class Issues {

	private static final int MOST_REMEMBERED = 2000;

	private final IssueRepository repository;

	private final Remembered<Long, IssueRef> refs;

	private final Remembered<String, IssueDetails> details;

	Issues(IssueRepository repository, PublicMemory memory) {
		this.repository = repository;
		this.refs = memory.forAtMost(MOST_REMEMBERED);
		this.details = memory.forAtMost(MOST_REMEMBERED / 10);
	}

	/**
	 * A public issue.
	 * @param year the year
	 * @param number the number within the year
	 * @return the issue, empty if there is none or it is not public
	 */
	public Optional<IssueDetails> find(int year, int number) {
		String key = year + "-" + number;
		return Optional.ofNullable(this.details.all(List.of(key), (unknown) -> read(key, year, number)).get(key));
	}

	private Map<String, IssueDetails> read(String key, int year, int number) {
		return this.repository.findByYearAndNumber(year, number)
			.filter((issue) -> issue.publication().isPublic())
			.map((issue) -> Map.of(key, issue.details()))
			.orElseGet(Map::of);
	}

	/**
	 * A public issue by its 总第N期.
	 * @param serial the number since the first issue
	 * @return the issue, empty if there is none or it is not public
	 */
	public Optional<IssueDetails> findBySerial(int serial) {
		return this.repository.findBySerial(serial)
			.filter((issue) -> issue.publication().isPublic())
			.map(Issue::details);
	}

	/**
	 * The id of an issue that is or was public.
	 * @param year the year
	 * @param number the number within the year
	 * @return the id, empty for drafts and where there is none
	 */
	public OptionalLong everPublic(int year, int number) {
		return this.repository.findByYearAndNumber(year, number)
			.filter((issue) -> !issue.publication().isDraft())
			.map((issue) -> OptionalLong.of(issue.id()))
			.orElse(OptionalLong.empty());
	}

	/**
	 * An issue that was public and has been withdrawn.
	 * @param year the year
	 * @param number the number within the year
	 * @return what became of it, empty if there is none or it is not withdrawn
	 */
	public Optional<WithdrawnIssue> findWithdrawn(int year, int number) {
		return this.repository.findByYearAndNumber(year, number).flatMap(Issues::withdrawn);
	}

	/**
	 * A withdrawn issue by its 总第N期.
	 * @param serial the number since the first issue
	 * @return what became of it, empty if there is none or it is not withdrawn
	 */
	public Optional<WithdrawnIssue> findWithdrawnBySerial(int serial) {
		return this.repository.findBySerial(serial).flatMap(Issues::withdrawn);
	}

	/**
	 * The issues that were public and have been withdrawn.
	 * @return in no order
	 */
	public List<WithdrawnIssue> allWithdrawn() {
		return this.repository.withdrawnAfter(0, Limit.unlimited())
			.stream()
			.flatMap((issue) -> withdrawn(issue).stream())
			.toList();
	}

	/**
	 * All public issues.
	 * @return newest first
	 */
	public List<IssueDetails> all() {
		return this.repository.publicNewestFirst(Limit.unlimited()).stream().map(Issue::details).toList();
	}

	/**
	 * The newest public issue.
	 * @return the issue, empty before the first
	 */
	public Optional<IssueDetails> newest() {
		return this.repository.publicNewestFirst(Limit.of(1)).stream().findFirst().map(Issue::details);
	}

	/**
	 * The public issues beside one.
	 * @param ref the issue in the middle
	 * @return the one before and the one after, either may be null
	 */
	public Neighbours neighbours(IssueRef ref) {
		return new Neighbours(first(this.repository.publicBefore(ref.year(), ref.number(), Limit.of(1))),
				first(this.repository.publicAfter(ref.year(), ref.number(), Limit.of(1))));
	}

	/**
	 * Names of public issues for many ids at once.
	 * @param ids the ids
	 * @return id to reference; for what is not public, nothing
	 */
	public Map<Long, IssueRef> refs(Collection<Long> ids) {
		return this.refs.all(ids,
				(unknown) -> this.repository.findByIdIn(unknown)
					.stream()
					.filter((issue) -> issue.publication().isPublic())
					.map(Issue::ref)
					.collect(Collectors.toMap(IssueRef::id, Function.identity())));
	}

	/**
	 * Public issues by id, for the index.
	 * @param ids the ids
	 * @return those of them that are public
	 */
	public List<IssueDetails> publicByIds(Collection<Long> ids) {
		return this.repository.findByIdIn(ids)
			.stream()
			.filter((issue) -> issue.publication().isPublic())
			.map(Issue::details)
			.toList();
	}

	private static Optional<WithdrawnIssue> withdrawn(Issue issue) {
		Instant at = issue.publication().withdrawnAt();
		String reason = issue.publication().withdrawalReason();
		return (at != null && reason != null)
				? Optional.of(new WithdrawnIssue(issue.ref(), issue.name().title(), reason, at)) : Optional.empty();
	}

	private static @Nullable IssueRef first(List<Issue> issues) {
		return issues.isEmpty() ? null : issues.get(0).ref();
	}

	/**
	 * What lies beside an issue.
	 *
	 * @param previous the issue before, may be null
	 * @param next the issue after, may be null
	 */
	public record Neighbours(@Nullable IssueRef previous, @Nullable IssueRef next) {

	}

}
