package org.gongbao.search.guess;

import java.io.IOException;

/** Counts what a search would find, so that nothing is proposed that finds nothing. */
@FunctionalInterface
public interface Counting {

	/**
	 * Counts.
	 * @param text what would be searched for
	 * @return how many items contain it
	 * @throws IOException if the index cannot be read
	 */
	int of(String text) throws IOException;

}
