package org.gongbao.manuscript;

import java.util.Set;

/** Asked before a manuscript changes; may refuse. */
public interface ManuscriptGuard {

	/**
	 * A change is about to be saved.
	 * @param head the manuscript as it is
	 * @param changed the parts that would change
	 * @throws LockedManuscriptException if they may not
	 */
	void beforeChange(ManuscriptHead head, Set<PartKey> changed);

}
