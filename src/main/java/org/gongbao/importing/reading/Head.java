package org.gongbao.importing.reading;

import org.jspecify.annotations.Nullable;

/**
 * The beginning of an item in the text.
 *
 * @param kind what begins
 * @param from the index of its first line
 * @param titleFrom the index of the title's first line, -1 if it has no title of its own
 * @param titleTo the index after the title's last line
 * @param number the line of its number, null if none
 * @param item the entry of the contents it belongs to, null if none
 */
record Head(ReadTocEntry.Kind kind, int from, int titleFrom, int titleTo, @Nullable NumberLine number,
		@Nullable TocItem item) {

	/** The index after title and number. */
	int bodyFrom() {
		return (this.number != null) ? Math.max(this.titleTo, this.number.to()) : this.titleTo;
	}

}
