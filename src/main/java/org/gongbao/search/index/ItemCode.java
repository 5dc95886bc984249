package org.gongbao.search.index;

import java.util.List;

import org.gongbao.publishing.ItemKind;

/**
 * Kind and id of an item as one number, for sorting and for looking the item up.
 *
 * @param kind the kind
 * @param id the id among its kind
 */
public record ItemCode(ItemKind kind, long id) {

	/** The order is part of the index: only to be added to. */
	private static final List<ItemKind> KINDS = List.of(ItemKind.ISSUE, ItemKind.DOCUMENT, ItemKind.APPOINTMENT,
			ItemKind.CHRONICLE);

	/**
	 * Reads a number.
	 * @param value a {@link #value()}
	 * @return kind and id
	 */
	public static ItemCode of(long value) {
		return new ItemCode(KINDS.get((int) (value & 3)), value >> 2);
	}

	/**
	 * The number.
	 * @return unique among all items
	 */
	public long value() {
		return (this.id << 2) | KINDS.indexOf(this.kind);
	}

}
