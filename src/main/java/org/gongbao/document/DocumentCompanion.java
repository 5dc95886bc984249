package org.gongbao.document;

import java.time.Instant;
import java.util.Collection;

/**
 * Something that documents state and that goes where they go. Implemented by the module
 * that holds it, so that no arrow points upwards.
 */
public interface DocumentCompanion {

	/**
	 * Takes back what withdrawn documents state, within the transaction that withdraws
	 * them.
	 * @param documentIds the documents
	 * @param at the time of withdrawal
	 * @param reason why, in words for citizens
	 */
	void withdraw(Collection<Long> documentIds, Instant at, String reason);

}
