package org.gongbao.publishing;

/**
 * One row of the change log: an item became public, changed while public, or is public no
 * longer.
 *
 * @param position the row's place in the log; rises with the order of commits
 * @param kind what kind of item changed
 * @param itemId the item's id among its kind
 * @param removed whether the item is no longer public
 */
public record LoggedChange(long position, ItemKind kind, long itemId, boolean removed) {
}
