package org.gongbao.issue;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.gongbao.issue.HeldIssue.State;

/**
 * What is here of all issues the gazette has printed, from the first to the newest.
 *
 * @param groups the issues by year, newest year first; those of which nobody knows the
 * year between the years they lie between
 * @param last the newest serial, 0 if the gazette does not count through
 * @param remarks what does not fit together
 */
public record Completeness(List<Group> groups, int last, List<String> remarks) {

	/**
	 * How many issues there are of a state.
	 * @param state the state
	 * @return the number
	 */
	public long count(State state) {
		return this.groups.stream()
			.flatMap((group) -> group.items().stream())
			.filter((item) -> item.state() == state)
			.count();
	}

	/**
	 * How many issues have no serial.
	 * @return the number
	 */
	public long withoutSerial() {
		return this.groups.stream()
			.flatMap((group) -> group.items().stream())
			.filter((item) -> item.serial() == null)
			.count();
	}

	/**
	 * All of it in a sentence.
	 * @return such as 总第1期至总第41期，收录12期，仅有PDF的2期，缺27期。
	 */
	public String sentence() {
		if (this.groups.isEmpty()) {
			return "尚未收录任何一期。";
		}
		List<String> parts = new ArrayList<>();
		if (this.last > 1) {
			parts.add("总第1期至总第" + this.last + "期");
		}
		parts.add("收录" + count(State.PRESENT) + "期");
		add(parts, "仅有PDF的", State.PDF_ONLY);
		add(parts, "仅有目录的", State.CONTENTS_ONLY);
		add(parts, "已撤回", State.WITHDRAWN);
		parts.add((count(State.MISSING) > 0) ? "缺" + count(State.MISSING) + "期" : "没有缺期");
		return String.join("，", parts) + "。"
				+ ((withoutSerial() > 0) ? "其中" + withoutSerial() + "期没有总期号，按年份和期次排列。" : "");
	}

	private void add(List<String> parts, String words, State state) {
		if (count(state) > 0) {
			parts.add(words + count(state) + "期");
		}
	}

	/**
	 * The issues of a year, or of a stretch of years.
	 *
	 * @param label such as 2023年, or 2019年至2021年间
	 * @param year the year, null for a stretch
	 * @param items the issues, oldest first
	 */
	public record Group(String label, @Nullable Integer year, List<Item> items) {

	}

	/**
	 * One issue.
	 *
	 * @param year the year, null if nobody knows
	 * @param number the number within the year, null if nobody knows
	 * @param serial the number since the first, null if it has none or nobody knows
	 * @param state how much of it is here
	 * @param assumed whether year and number follow only from the issues beside it
	 * @param path its page, null for what is missing
	 */
	public record Item(@Nullable Integer year, @Nullable Integer number, @Nullable Integer serial, State state,
			boolean assumed, @Nullable String path) {

		/**
		 * Its name, as far as it is known.
		 * @return such as 2023年第2期（总第41期）
		 */
		public String label() {
			String name = (this.number != null) ? this.year + "年第" + this.number + "期" : "";
			String through = (this.serial != null) ? "总第" + this.serial + "期" : "";
			if (name.isEmpty() || through.isEmpty()) {
				return name + through;
			}
			return name + "（" + through + "）";
		}

	}

}
