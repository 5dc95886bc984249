package org.gongbao.issue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.gongbao.web.PageMeta;

/** Makes the page of all issues: a shelf of covers for each year. */
final class Shelf {

	/**
	 * Gaps are shown up to this many; a longer gap is a misprinted number, not a loss.
	 */
	private static final int LONGEST_GAP = 12;

	private Shelf() {
	}

	static IssuesView of(List<IssueDetails> newestFirst, List<WithdrawnIssue> withdrawn) {
		Map<Integer, List<IssueDetails>> byYear = new TreeMap<>(Comparator.reverseOrder());
		newestFirst
			.forEach((issue) -> byYear.computeIfAbsent(issue.ref().year(), (year) -> new ArrayList<>()).add(issue));
		int newestYear = newestFirst.isEmpty() ? 0 : newestFirst.get(0).ref().year();
		Set<IssuesView.Gone> gone = withdrawn.stream()
			.map((issue) -> new IssuesView.Gone(issue.ref().year(), issue.ref().number()))
			.collect(Collectors.toSet());
		List<IssuesView.Year> years = byYear.entrySet()
			.stream()
			.map((year) -> new IssuesView.Year(year.getKey(), "y" + year.getKey(),
					covers(year.getValue().reversed(), newestYear)))
			.toList();
		return new IssuesView(meta(), lead(newestFirst), years, gone);
	}

	private static List<Cover> covers(List<IssueDetails> oldestFirst, int newestYear) {
		List<Cover> covers = new ArrayList<>();
		int expected = 1;
		for (IssueDetails issue : oldestFirst) {
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

	private static String lead(List<IssueDetails> newestFirst) {
		if (newestFirst.isEmpty()) {
			return "尚未出版任何一期。";
		}
		String newest = newestFirst.get(0).ref().label();
		String oldest = newestFirst.get(newestFirst.size() - 1).ref().label();
		String span = newest.equals(oldest) ? newest : oldest + "至" + newest;
		return "共收录" + newestFirst.size() + "期：" + span;
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
