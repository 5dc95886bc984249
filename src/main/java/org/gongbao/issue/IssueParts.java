package org.gongbao.issue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.stereotype.Component;

/**
 * The parts of issues seen together: how much each issue holds and where its lines lead.
 */
@Component
public class IssueParts {

	private final List<IssuePart> parts;

	IssueParts(List<IssuePart> parts) {
		this.parts = parts;
	}

	/**
	 * How much one issue holds of a kind.
	 * @param kind the kind
	 * @param issueId the issue
	 * @return the number of documents, acts or entries
	 */
	public int count(ContentsKind kind, long issueId) {
		return counts(kind, List.of(issueId)).getOrDefault(issueId, 0);
	}

	/**
	 * How much each of several issues holds of a kind.
	 * @param kind the kind
	 * @param issueIds the issues
	 * @return issue id to count; issues without any may be missing
	 */
	public Map<Long, Integer> counts(ContentsKind kind, Collection<Long> issueIds) {
		return this.parts.stream()
			.filter((part) -> part.kind() == kind)
			.findFirst()
			.map((part) -> part.counts(issueIds))
			.orElse(Map.of());
	}

	/**
	 * What the contents lines of an issue lead to.
	 * @param issue the issue
	 * @return ordinal of the line (from 1) to target, in order
	 */
	public Map<Integer, ContentsTarget> targets(IssueDetails issue) {
		Map<Integer, ContentsTarget> targets = new TreeMap<>();
		this.parts.forEach((part) -> targets.putAll(part.targets(issue)));
		return targets;
	}

	/**
	 * Where the contents lines of an issue lead.
	 * @param issue the issue
	 * @return ordinal of the line (from 1) to path, in order
	 */
	public Map<Integer, String> paths(IssueDetails issue) {
		Map<Integer, String> paths = new TreeMap<>();
		targets(issue).forEach((line, target) -> paths.put(line, target.path()));
		return paths;
	}

}
