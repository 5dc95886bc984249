package org.gongbao.publishing;

import java.util.List;

/**
 * Records that belong to no single kind of item and must stay as they were written, as
 * the check of integrity sees them.
 */
public interface KeptRecords {

	/**
	 * What the records are called.
	 * @return the Chinese name (更正)
	 */
	String label();

	/**
	 * A slice of the records in the order of their ids.
	 * @param afterId only records with greater ids; 0 for the first slice
	 * @param limit how many at the most; fewer only at the end
	 * @return the digests
	 */
	List<PublicItems.ItemDigest> digests(long afterId, int limit);

}
