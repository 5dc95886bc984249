package org.gongbao.search.index;

import java.util.List;

import org.gongbao.publishing.ItemKind;

/** Adds to items what other records say of them. */
interface ItemAddition {

	/**
	 * The items with what is added.
	 * @param kind the kind of all of them
	 * @param items the items as their module has them
	 * @return as many, in the same order
	 */
	List<IndexedItem> items(ItemKind kind, List<IndexedItem> items);

}
