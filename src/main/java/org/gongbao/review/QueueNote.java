package org.gongbao.review;

import org.jspecify.annotations.Nullable;

/** Says something about a manuscript above its parts in the queue. */
public interface QueueNote {

	/**
	 * What is to be said.
	 * @param manuscriptId the manuscript
	 * @return a sentence, null for nothing
	 */
	@Nullable String of(long manuscriptId);

}
