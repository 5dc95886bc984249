package org.gongbao.importing.reading;

/**
 * How alike two titles are, so that a slip of the recogniser does not part them.
 */
final class Similarity {

	private static final int LONGEST = 200;

	private Similarity() {
	}

	/** From 0 to 1: the share of signs that need no change. */
	static double of(String one, String other) {
		int longer = Math.max(one.length(), other.length());
		if (longer == 0 || longer > LONGEST || Math.abs(one.length() - other.length()) > longer / 3) {
			return one.equals(other) ? 1 : 0;
		}
		return 1 - (double) distance(one, other) / longer;
	}

	/** The number of signs to insert, remove or replace. */
	static int distance(String one, String other) {
		int[] row = new int[other.length() + 1];
		for (int j = 0; j <= other.length(); j++) {
			row[j] = j;
		}
		for (int i = 1; i <= one.length(); i++) {
			int diagonal = row[0];
			row[0] = i;
			for (int j = 1; j <= other.length(); j++) {
				int change = diagonal + ((one.charAt(i - 1) == other.charAt(j - 1)) ? 0 : 1);
				diagonal = row[j];
				row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
			}
		}
		return row[other.length()];
	}

}
