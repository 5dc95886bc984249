package org.gongbao.publishing;

import java.util.List;

/**
 * All public items of one kind, as a checker of integrity sees them. Implemented by each
 * module that holds a kind.
 */
public interface PublicItems {

	/**
	 * Which kind.
	 * @return the kind
	 */
	ItemKind kind();

	/**
	 * A slice of the items in the order of their ids.
	 * @param afterId only items with greater ids; 0 for the first slice
	 * @param limit how many at the most; fewer only at the end
	 * @return the digests
	 */
	List<ItemDigest> digests(long afterId, int limit);

	/**
	 * A slice of the items that were public and have been withdrawn: no reader sees them,
	 * but what they said stays on record.
	 * @param afterId only items with greater ids; 0 for the first slice
	 * @param limit how many at the most; fewer only at the end
	 * @return the digests in the order of the ids
	 */
	List<ItemDigest> withdrawnDigests(long afterId, int limit);

	/**
	 * An item's digest as stored and as its present content gives it.
	 *
	 * @param id the item's id
	 * @param stored what was stored when the content was
	 * @param computed what the content gives now
	 */
	record ItemDigest(long id, String stored, String computed) {

	}

}
