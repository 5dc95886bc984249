package org.gongbao.issue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.gongbao.issue.Completeness.Group;
import org.gongbao.issue.Completeness.Item;
import org.gongbao.issue.HeldIssue.State;

/**
 * Finds what is missing between the issues that are here: serials nobody bears, and
 * numbers left out within a year. Where a missing issue must lie follows from those
 * beside it, or is said to be unknown.
 */
final class CompletenessReading {

	/** More in a row are a misprinted number, not a loss. */
	private static final int LONGEST_GAP = 60;

	private final List<HeldIssue> issues;

	private final Map<Integer, List<Item>> years = new TreeMap<>();

	private final Map<Integer, Set<Integer>> numbers = new HashMap<>();

	/** Stretches by the year they end before. */
	private final Map<Integer, Group> stretches = new TreeMap<>();

	private final List<String> remarks = new ArrayList<>();

	private CompletenessReading(List<HeldIssue> oldestFirst) {
		this.issues = oldestFirst;
	}

	static Completeness of(List<HeldIssue> oldestFirst) {
		return new CompletenessReading(oldestFirst).read();
	}

	private Completeness read() {
		for (HeldIssue issue : this.issues) {
			IssueRef ref = issue.ref();
			boolean here = issue.state() != State.WITHDRAWN;
			add(new Item(ref.year(), ref.number(), ref.serial(), issue.state(), false, here ? ref.path() : null));
		}
		HeldIssue before = null;
		for (HeldIssue issue : counted()) {
			gap(before, issue);
			before = issue;
		}
		this.years.keySet().forEach(this::gapsOfYear);
		int last = this.issues.stream().mapToInt(CompletenessReading::serial).max().orElse(0);
		return new Completeness(groups(), last, List.copyOf(this.remarks));
	}

	/**
	 * Those with a serial that is larger than those before it; the others are remarked.
	 */
	private List<HeldIssue> counted() {
		List<HeldIssue> counted = new ArrayList<>();
		for (HeldIssue issue : this.issues) {
			int serial = serial(issue);
			if (serial == 0) {
				continue;
			}
			HeldIssue last = counted.isEmpty() ? null : counted.getLast();
			if (last != null && serial <= serial(last)) {
				this.remarks.add((serial == serial(last))
						? "%s和%s都印作总第%d期。".formatted(last.ref().label(), issue.ref().label(), serial)
						: "%s印作总第%d期，前面的%s却是总第%d期。".formatted(issue.ref().label(), serial, last.ref().label(),
								serial(last)));
			}
			else {
				counted.add(issue);
			}
		}
		return counted;
	}

	/** The serials between two issues, or before the first. */
	private void gap(@Nullable HeldIssue before, HeldIssue after) {
		int from = ((before != null) ? serial(before) : 0) + 1;
		int to = serial(after) - 1;
		IssueRef ref = after.ref();
		for (int number = ref.number() - 1; to >= from && number > 0 && free(ref.year(), number); number--) {
			missing(ref.year(), number, to--);
		}
		if (before != null && ref.year() - before.ref().year() == 1) {
			for (int number = before.ref().number() + 1; from <= to; number++) {
				missing(before.ref().year(), number, from++);
			}
		}
		if (from <= to) {
			List<Item> unknown = IntStream.rangeClosed(from, to)
				.mapToObj((serial) -> new Item(null, null, serial, State.MISSING, false, null))
				.toList();
			this.stretches.put(ref.year(), new Group(stretch(before, ref), null, unknown));
		}
	}

	private static String stretch(@Nullable HeldIssue before, IssueRef after) {
		if (before == null) {
			return after.year() + "年以前";
		}
		return (before.ref().year() == after.year()) ? after.year() + "年，期次不明"
				: before.ref().year() + "年至" + after.year() + "年间";
	}

	/** Numbers left out in a year of which the serials say nothing. */
	private void gapsOfYear(int year) {
		Set<Integer> taken = this.numbers.getOrDefault(year, Set.of());
		int last = taken.stream().mapToInt(Integer::intValue).max().orElse(0);
		boolean counted = this.years.getOrDefault(year, List.of()).stream().allMatch((item) -> item.serial() != null);
		if (counted || last - taken.size() > LONGEST_GAP) {
			return;
		}
		for (int number = 1; number < last; number++) {
			if (free(year, number)) {
				add(new Item(year, number, null, State.MISSING, true, null));
			}
		}
	}

	private boolean free(int year, int number) {
		return !this.numbers.getOrDefault(year, Set.of()).contains(number);
	}

	private void missing(int year, int number, int serial) {
		add(new Item(year, number, serial, State.MISSING, true, null));
	}

	private void add(Item item) {
		Integer year = item.year();
		Integer number = item.number();
		if (year != null && number != null) {
			this.years.computeIfAbsent(year, (key) -> new ArrayList<>()).add(item);
			this.numbers.computeIfAbsent(year, (key) -> new HashSet<>()).add(number);
		}
	}

	private List<Group> groups() {
		List<Group> groups = new ArrayList<>();
		this.years.forEach((year, items) -> {
			Group stretch = this.stretches.get(year);
			if (stretch != null) {
				groups.add(stretch);
			}
			groups.add(new Group(year + "年", year,
					items.stream().sorted((one, two) -> number(one) - number(two)).toList()));
		});
		return groups.reversed();
	}

	private static int number(Item item) {
		Integer number = item.number();
		return (number != null) ? number : 0;
	}

	private static int serial(HeldIssue issue) {
		Integer serial = issue.ref().serial();
		return (serial != null) ? serial : 0;
	}

}
