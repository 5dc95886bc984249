package org.gongbao.command;

import java.util.List;

/**
 * Something else that {@code verify} goes through beside the public items. Implemented as
 * a bean by each module that keeps what can be proved unchanged.
 */
public interface IntegrityCheck {

	/**
	 * Goes through all of it.
	 * @return what was found
	 */
	Findings check();

	/**
	 * What was found.
	 *
	 * @param counted what and how much was gone through, in words
	 * @param differences a sentence for each thing that is not as it should be
	 */
	record Findings(String counted, List<String> differences) {

	}

}
