package org.gongbao.issue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.gongbao.issue.HeldIssue.State;
import org.gongbao.web.PageMeta;

/** Makes the page of all issues: a shelf of covers for each year. */
final class Shelf {

	/**
	 * Gaps are shown up to this many; a longer gap is a misprinted number, not a loss.
	 */
	private static final int LONGEST_GAP = 12;

	/**
	 * So many years have drawn covers; those before are a line of numbers each, or the
	 * page of a gazette of thirty years would be ten times as heavy.
	 */
	private static final int DRAWN_YEARS = 6;

	private Shelf() {
	}

	static IssuesView of(List<HeldIssue> oldestFirst) {
		Map<IssuesView.Place, String> words = new HashMap<>();
		Map<Integer, List<HeldIssue>> byYear = new TreeMap<>(Comparator.reverseOrder());
		List<HeldIssue> shown = new ArrayList<>();
		for (HeldIssue issue : oldestFirst) {
			IssueRef ref = issue.ref();
			if (issue.state() != State.PRESENT) {
				words.put(new IssuesView.Place(ref.year(), ref.number()), issue.state().word());
			}
			if (issue.state() != State.WITHDRAWN) {
				byYear.computeIfAbsent(ref.year(), (year) -> new ArrayList<>()).add(issue);
				shown.add(issue);
			}
		}
		int newestYear = shown.isEmpty() ? 0 : shown.getLast().ref().year();
		List<IssuesView.Year> years = new ArrayList<>();
		byYear.forEach((year, issues) -> years
			.add(new IssuesView.Year(year, "y" + year, covers(issues, newestYear), years.size() < DRAWN_YEARS)));
		return new IssuesView(meta(), lead(shown), years, words);
	}

	private static List<Cover> covers(List<HeldIssue> oldestFirst, int newestYear) {
		List<Cover> covers = new ArrayList<>();
		int expected = 1;
		for (HeldIssue issue : oldestFirst) {
			IssueRef ref = issue.ref();
			if (ref.number() - expected <= LONGEST_GAP) {
				for (int gap = expected; gap < ref.number(); gap++) {
					covers.add(Cover.missing(ref.year(), gap, issue.title()));
				}
			}
			covers.add(Cover.of(ref, issue.title(), newestYear));
			expected = ref.number() + 1;
		}
		return covers;
	}

	private static String lead(List<HeldIssue> oldestFirst) {
		if (oldestFirst.isEmpty()) {
			return "尚未出版任何一期。";
		}
		String newest = oldestFirst.getLast().ref().label();
		String oldest = oldestFirst.getFirst().ref().label();
		String span = newest.equals(oldest) ? newest : oldest + "至" + newest;
		return "共收录" + oldestFirst.size() + "期：" + span;
	}

	private static PageMeta meta() {
		return PageMeta.of("各期公报", "/issues")
			.describedAs(IssueViews.COLUMN.description())
			.in(PageMeta.Section.ISSUES)
			.crumb("各期", null)
			.column(IssueViews.COLUMN)
			.json("/issues.json");
	}

}
