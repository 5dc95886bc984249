package org.gongbao.check;

import java.util.List;
import java.util.Set;

/**
 * How many other findings of the same kind there are: a reason often holds for all of
 * them, and so does a fix.
 *
 * @param confirm how many others still want a reason
 * @param fix how many others the same kind of fix puts right, 0 where each wants looking
 * at
 */
record Alike(int confirm, int fix) {

	/** Slips of recognisers: if one is a slip, so are all. */
	private static final Set<String> FIXABLE = Set.of("half-width", "latin-word", "bare-dash", "character-invisible");

	static Alike of(CheckReport report, Finding finding) {
		int fixes = (int) report.findings()
			.stream()
			.filter((other) -> other.code().equals(finding.code()) && other.fix() != null)
			.count();
		return new Alike(Math.max(0, unconfirmed(report, finding).size() - 1),
				fixable(finding) ? Math.max(0, fixes - 1) : 0);
	}

	/** The findings of the same kind without a reason, itself included. */
	static List<Finding> unconfirmed(CheckReport report, Finding finding) {
		return report.unconfirmed().stream().filter((other) -> other.code().equals(finding.code())).toList();
	}

	static boolean fixable(Finding finding) {
		return FIXABLE.contains(finding.code());
	}

}
