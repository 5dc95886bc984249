package org.gongbao.correction;

import org.gongbao.publishing.ItemName;

/**
 * A published correction with the name of what it corrects.
 *
 * @param correction the correction
 * @param item the item, which is public
 */
public record CorrectedItem(Correction correction, ItemName item) {
}
