package org.gongbao.check;

/**
 * Looks a manuscript over for one concern. Implementations keep no state and touch
 * nothing but the subject, so that they can run on each page.
 */
public interface Check {

	/**
	 * Looks.
	 * @param subject the manuscript and what is known beside it
	 * @param findings where to say what was found, or what is in order
	 */
	void check(Subject subject, Findings findings);

}
