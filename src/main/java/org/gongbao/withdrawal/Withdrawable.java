package org.gongbao.withdrawal;

import java.util.Optional;

import org.gongbao.publishing.ItemKind;
import org.gongbao.publishing.ItemName;

/**
 * A kind of items that can be withdrawn. Implemented by the module that holds the kind,
 * so that no arrow points upwards.
 */
public interface Withdrawable {

	/**
	 * Which kind.
	 * @return the kind
	 */
	ItemKind kind();

	/**
	 * An item that is or was public.
	 * @param id the item
	 * @return what there is to withdraw, empty for drafts and for what is not there
	 */
	Optional<Candidate> find(long id);

	/**
	 * Takes a public item back, within the transaction that records it.
	 * @param id the item
	 * @param reason why, in words for citizens
	 * @throws IllegalStateException if it is not public
	 */
	void withdraw(long id, String reason);

	/**
	 * An item that is or was public.
	 *
	 * @param name its name and page
	 * @param isPublic whether it still is
	 * @param extent what goes with it, in words (连同其中的6件文件)
	 */
	record Candidate(ItemName name, boolean isPublic, String extent) {

	}

}
