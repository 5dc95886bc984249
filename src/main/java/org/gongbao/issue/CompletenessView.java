package org.gongbao.issue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.gongbao.issue.Completeness.Group;
import org.gongbao.issue.Completeness.Item;
import org.gongbao.issue.HeldIssue.State;

/**
 * The page that says which issues are here and which are missing.
 *
 * @param completeness what is here
 */
record CompletenessView(Completeness completeness) {

	/** How many there are of each state, those that occur. */
	public Map<State, Long> figures() {
		Map<State, Long> figures = new EnumMap<>(State.class);
		for (State state : State.values()) {
			long count = this.completeness.count(state);
			if (count > 0 || state == State.PRESENT || state == State.MISSING) {
				figures.put(state, count);
			}
		}
		return figures;
	}

	/** Years in which no issue is known, between those in which one is. */
	public List<String> emptyYears() {
		List<Integer> years = this.completeness.groups()
			.stream()
			.map(Group::year)
			.filter(Objects::nonNull)
			.sorted()
			.toList();
		List<String> empty = new ArrayList<>();
		for (int i = 1; i < years.size(); i++) {
			int from = years.get(i - 1) + 1;
			int to = years.get(i) - 1;
			if (from <= to) {
				empty.add((from == to) ? from + "年" : from + "年至" + to + "年");
			}
		}
		return empty;
	}

	/** A group in a few words. */
	public String summary(Group group) {
		long present = group.items().stream().filter((item) -> item.state() == State.PRESENT).count();
		long missing = group.items().stream().filter((item) -> item.state() == State.MISSING).count();
		return "%d期，收录%d期".formatted(group.items().size(), present) + ((missing > 0) ? "，缺" + missing + "期" : "");
	}

	/** What stands large in a cell. */
	public String large(Item item) {
		return (item.number() != null) ? "第" + item.number() + "期" : "总" + item.serial();
	}

	/** What stands small in a cell. */
	public String small(Item item) {
		return (item.number() != null && item.serial() != null) ? "总" + item.serial() : "";
	}

	/** The state where it is not the ordinary one. */
	public String word(Item item) {
		return (item.state() == State.PRESENT) ? "" : item.state().word();
	}

}
