package org.gongbao.document.body;

import org.jspecify.annotations.Nullable;

/**
 * A block that knows its role and its address.
 *
 * @param block the block
 * @param role what it is
 * @param anchor its address within the page, null where nothing leads to it
 * @param runIn how many characters at its beginning are its heading (（一）资源较好。), 0 for
 * none
 * @param marker the number it begins with, null where there is none
 */
record Element(Block block, Role role, @Nullable String anchor, int runIn, @Nullable Marker marker) {

	/** The text, empty for a table and a picture. */
	String text() {
		return (this.block instanceof Block.Paragraph paragraph) ? paragraph.text() : "";
	}

}
