package org.gongbao.chronicle;

import org.gongbao.chronicle.mention.Mention;

/**
 * A mention and the paragraph it stands in.
 *
 * @param paragraph which paragraph of the entry, from 1
 * @param mention what is named and where in the paragraph
 */
record Placed(int paragraph, Mention mention) {
}
