package org.gongbao.search.index;

import java.util.Collection;
import java.util.List;

import org.gongbao.publishing.ItemKind;

/** Where the items of one kind come from. */
interface ItemSource {

	/** Which kind. */
	ItemKind kind();

	/** Those of the items that are public now, in no order. */
	List<IndexedItem> load(Collection<Long> ids);

}
