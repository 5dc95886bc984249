package org.gongbao.importing;

/** Told how far the reading of a text is. */
public interface IntakeProgress {

	/**
	 * A step goes on.
	 * @param step what is being done, in Chinese
	 * @param done how much of it is done
	 * @param total how much there is, 0 while unknown
	 */
	void at(String step, int done, int total);

}
