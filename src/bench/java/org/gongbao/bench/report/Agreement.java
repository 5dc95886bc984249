package org.gongbao.bench.report;

import java.util.List;

import org.gongbao.bench.load.Figures;

/**
 * How often two engines found the same number of items for the same query.
 *
 * @param asked how many queries both answered
 * @param same how many times the totals were equal
 */
public record Agreement(int asked, int same) {

	/**
	 * Compares.
	 * @param ours our totals in the order of queries
	 * @param theirs those of the other, for the first queries at least
	 * @return how well they agree
	 */
	public static Agreement of(List<String> ours, List<String> theirs) {
		int asked = 0;
		int same = 0;
		for (int i = 0; i < Math.min(ours.size(), theirs.size()); i++) {
			if (!theirs.get(i).startsWith("-")) {
				asked++;
				same += ours.get(i).equals(theirs.get(i)) ? 1 : 0;
			}
		}
		return new Agreement(asked, same);
	}

	/**
	 * Notes it.
	 * @param figures those of the other engine
	 */
	public void addTo(Figures figures) {
		figures.put("agreement.asked", this.asked);
		figures.put("agreement.same", this.same);
	}

}
