package org.gongbao.importing.format.word;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.gongbao.importing.format.ListNumber;

/**
 * Counts automatic numberings as a word processor does, and writes each number as it
 * would be printed.
 */
final class ListCounters {

	private static final int LEVELS = 9;

	private final Map<String, int[]> counters = new HashMap<>();

	/**
	 * The number of the next paragraph.
	 * @param list the list it belongs to
	 * @param levels the list's levels
	 * @param level the paragraph's level, from 0
	 * @return the number as printed, with what divides it from the text
	 */
	String next(String list, List<ListLevel> levels, int level) {
		if (level < 0 || level >= Math.min(LEVELS, levels.size())) {
			return "";
		}
		int[] counts = this.counters.computeIfAbsent(list, (key) -> unused());
		counts[level] = (counts[level] < 0) ? levels.get(level).start() : counts[level] + 1;
		for (int deeper = level + 1; deeper < Math.min(LEVELS, levels.size()); deeper++) {
			int restarts = levels.get(deeper).restarts();
			if (restarts != 0 && level < restarts) {
				counts[deeper] = -1;
			}
		}
		for (int above = 0; above < level; above++) {
			counts[above] = (counts[above] < 0) ? levels.get(above).start() : counts[above];
		}
		return printed(levels, level, counts);
	}

	/** Begin a list again. */
	void restart(String list, int level, int start) {
		int[] counts = this.counters.computeIfAbsent(list, (key) -> unused());
		counts[Math.min(LEVELS - 1, Math.max(0, level))] = start - 1;
	}

	private static int[] unused() {
		int[] counts = new int[LEVELS];
		Arrays.fill(counts, -1);
		return counts;
	}

	private static String printed(List<ListLevel> levels, int level, int[] counts) {
		ListLevel own = levels.get(level);
		if (own.number() == ListNumber.BULLET) {
			return Symbols.bullet(own.text());
		}
		StringBuilder printed = new StringBuilder();
		String text = own.text();
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			int other = (c == '%' && i + 1 < text.length()) ? text.charAt(i + 1) - '1' : -1;
			if (other >= 0 && other < Math.min(LEVELS, levels.size())) {
				boolean decimal = own.plain() && other != level && levels.get(other).number() != ListNumber.NONE;
				printed.append(
						(decimal ? ListNumber.DECIMAL : levels.get(other).number()).write(Math.max(0, counts[other])));
				i++;
			}
			else {
				printed.append(c);
			}
		}
		return printed.toString().strip() + gap(printed.toString().strip(), own.spaced());
	}

	// 一、 and 1. need no space in Chinese print; 第一条 does.
	private static String gap(String number, boolean spaced) {
		if (number.isEmpty() || !spaced) {
			return "";
		}
		char last = number.charAt(number.length() - 1);
		return ("、，。．.)）】〕:：".indexOf(last) >= 0 || (last >= '①' && last <= '⒛') || (last >= '㈠' && last <= '㈩')) ? ""
				: "　";
	}

}
