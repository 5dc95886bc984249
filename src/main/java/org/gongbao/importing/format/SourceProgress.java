package org.gongbao.importing.format;

/**
 * Hears how far the reading of a file has come. It is called from the thread that reads.
 */
@FunctionalInterface
public interface SourceProgress {

	/** Nobody listens. */
	SourceProgress NONE = (step, done, total) -> {
	};

	/**
	 * So much is done.
	 * @param step what is being done, in a few Chinese words
	 * @param done how many parts of it are done
	 * @param total how many there are, 0 while that is not known
	 */
	void at(String step, int done, int total);

}
