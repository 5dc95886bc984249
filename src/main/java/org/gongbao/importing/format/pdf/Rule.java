package org.gongbao.importing.format.pdf;

/**
 * A ruled line, across or down.
 *
 * @param across whether it runs from left to right
 * @param at its y if it runs across, else its x
 * @param from where it begins
 * @param to where it ends
 */
record Rule(boolean across, float at, float from, float to) {

	boolean crosses(Rule other, float slack) {
		return this.across != other.across && other.at >= this.from - slack && other.at <= this.to + slack
				&& this.at >= other.from - slack && this.at <= other.to + slack;
	}

}
