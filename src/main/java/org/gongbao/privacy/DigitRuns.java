package org.gongbao.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Runs of digits in a text, as people write them: in full width, with blanks or hyphens
 * between groups. Where there are several groups each row of them that follow each other
 * is a run of its own, since a number may stand beside another.
 */
public final class DigitRuns {

	/** Nothing looked for is longer. */
	private static final int LONGEST = 19;

	private DigitRuns() {
	}

	/**
	 * All runs of at least so many digits, a last X of an identity number included.
	 * @param text the text
	 * @param least how many digits
	 * @return the runs, which may lie within one another
	 */
	public static List<Run> in(String text, int least) {
		List<Run> runs = new ArrayList<>();
		List<Run> groups = new ArrayList<>();
		int i = 0;
		while (i < text.length()) {
			if (digit(text.charAt(i)) < 0) {
				i++;
				continue;
			}
			Run group = group(text, i);
			if (!groups.isEmpty() && !isGap(text, groups.getLast().end(), i)) {
				combine(groups, least, runs);
				groups.clear();
			}
			groups.add(group);
			i = group.end();
		}
		combine(groups, least, runs);
		return runs;
	}

	/**
	 * Offers all runs of at least so many digits, the longest first, and passes over
	 * those within one that was recognised: a birthday with what follows it in an
	 * identity number looks like a mobile number.
	 * @param text the text
	 * @param least how many digits
	 * @param recognised gets the digits of a run and tells whether it knows them
	 */
	public static void recognise(String text, int least, Predicate<String> recognised) {
		List<Run> runs = in(text, least);
		runs.sort(Comparator.comparingInt((Run run) -> run.start() - run.end()));
		List<Run> taken = new ArrayList<>();
		for (Run run : runs) {
			if (taken.stream().noneMatch(run::isWithin) && recognised.test(run.digits())) {
				taken.add(run);
			}
		}
	}

	/** The value of a digit in either width, -1 for other characters. */
	private static int digit(char c) {
		if (c >= '0' && c <= '9') {
			return c - '0';
		}
		return (c >= '０' && c <= '９') ? c - '０' : -1;
	}

	private static Run group(String text, int start) {
		StringBuilder digits = new StringBuilder();
		int i = start;
		while (i < text.length() && digit(text.charAt(i)) >= 0) {
			digits.append((char) ('0' + digit(text.charAt(i++))));
		}
		if (i < text.length() && "xXｘＸ×".indexOf(text.charAt(i)) >= 0) {
			digits.append('X');
			i++;
		}
		return new Run(start, i, digits.toString());
	}

	private static void combine(List<Run> groups, int least, List<Run> runs) {
		for (int from = 0; from < groups.size(); from++) {
			StringBuilder digits = new StringBuilder();
			for (int to = from; to < groups.size() && digits.length() < LONGEST; to++) {
				digits.append(groups.get(to).digits());
				add(new Run(groups.get(from).start(), groups.get(to).end(), digits.toString()), least, runs);
			}
		}
	}

	// An X counts only as the eighteenth sign; after anything else it belongs to other
	// words.
	private static void add(Run run, int least, List<Run> runs) {
		String digits = run.digits();
		int x = digits.indexOf('X');
		if (x >= 0 && (x != 17 || digits.length() != 18)) {
			if (x != digits.length() - 1) {
				return;
			}
			add(new Run(run.start(), run.end() - 1, digits.substring(0, x)), least, runs);
		}
		else if (digits.length() >= least && digits.length() <= LONGEST) {
			runs.add(run);
		}
	}

	private static boolean isGap(String text, int from, int to) {
		return to == from + 1 && " 　-\u00a0\u2009－·–".indexOf(text.charAt(from)) >= 0;
	}

	/**
	 * A run of digits.
	 *
	 * @param start where it begins in the text
	 * @param end where it ends, exclusive
	 * @param digits its digits in half width, without what stood between
	 */
	public record Run(int start, int end, String digits) {

		private boolean isWithin(Run other) {
			return other.start() <= this.start && this.end <= other.end();
		}

	}

}
