package org.gongbao.audit;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.gongbao.web.Marked;

/** What differs between how something was and how it became, line by line. */
final class Change {

	/** Beyond this many pairs of lines all of them are shown as changed. */
	private static final long MOST_PAIRS = 250_000;

	private final List<String> before;

	private final List<String> after;

	private final List<ChangedLine> lines = new ArrayList<>();

	private Change(List<String> before, List<String> after) {
		this.before = before;
		this.after = after;
	}

	static List<ChangedLine> between(@Nullable String before, @Nullable String after) {
		Change change = new Change(lines(before), lines(after));
		change.compare();
		return List.copyOf(change.lines);
	}

	private static List<String> lines(@Nullable String text) {
		return (text != null) ? text.lines().toList() : List.of();
	}

	private void compare() {
		int from = 0;
		int shorter = Math.min(this.before.size(), this.after.size());
		while (from < shorter && this.before.get(from).equals(this.after.get(from))) {
			same(this.before.get(from++));
		}
		int goneFrom = from;
		int comeFrom = from;
		int[][] common = common(from);
		int rows = this.before.size() - from;
		int columns = this.after.size() - from;
		for (int i = 0, j = 0; i < rows || j < columns;) {
			if (common.length > 0 && i < rows && j < columns
					&& this.before.get(from + i).equals(this.after.get(from + j))) {
				changed(goneFrom, from + i, comeFrom, from + j);
				same(this.before.get(from + i++));
				goneFrom = from + i;
				comeFrom = from + ++j;
			}
			else if (j == columns || (i < rows && common.length > 0 && common[i + 1][j] >= common[i][j + 1])) {
				i++;
			}
			else {
				j++;
			}
		}
		changed(goneFrom, this.before.size(), comeFrom, this.after.size());
	}

	/** How many lines of the rests from each pair on are common to both. */
	private int[][] common(int from) {
		int rows = this.before.size() - from;
		int columns = this.after.size() - from;
		if ((long) rows * columns > MOST_PAIRS) {
			return new int[0][];
		}
		int[][] common = new int[rows + 1][columns + 1];
		for (int i = rows - 1; i >= 0; i--) {
			for (int j = columns - 1; j >= 0; j--) {
				common[i][j] = this.before.get(from + i).equals(this.after.get(from + j)) ? common[i + 1][j + 1] + 1
						: Math.max(common[i + 1][j], common[i][j + 1]);
			}
		}
		return common;
	}

	private void same(String line) {
		this.lines.add(new ChangedLine(ChangedLine.Kind.SAME, Marked.plain(line)));
	}

	/** Lines that stand in for each other show in which part they differ. */
	private void changed(int goneFrom, int goneTo, int comeFrom, int comeTo) {
		boolean paired = goneTo - goneFrom == comeTo - comeFrom;
		for (int i = goneFrom; i < goneTo; i++) {
			String line = this.before.get(i);
			this.lines.add(new ChangedLine(ChangedLine.Kind.GONE, paired
					? differing(line, this.after.get(comeFrom + i - goneFrom)) : Marked.part(line, 0, line.length())));
		}
		for (int i = comeFrom; i < comeTo; i++) {
			String line = this.after.get(i);
			this.lines.add(new ChangedLine(ChangedLine.Kind.COME, paired
					? differing(line, this.before.get(goneFrom + i - comeFrom)) : Marked.part(line, 0, line.length())));
		}
	}

	private static Marked differing(String line, String other) {
		int shorter = Math.min(line.length(), other.length());
		int start = 0;
		while (start < shorter && line.charAt(start) == other.charAt(start)) {
			start++;
		}
		int end = 0;
		while (end < shorter - start
				&& line.charAt(line.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
			end++;
		}
		return Marked.part(line, start, line.length() - end);
	}

}
