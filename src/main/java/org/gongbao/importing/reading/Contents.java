package org.gongbao.importing.reading;

import java.util.List;

/**
 * The printed contents.
 *
 * @param items the entries in printed order
 * @param from the index of the heading 目录, or of the first entry
 * @param end the index after the last line
 */
record Contents(List<TocItem> items, int from, int end) {

	static final Contents NONE = new Contents(List.of(), 0, 0);

	boolean isEmpty() {
		return this.items.isEmpty();
	}

	List<TocItem> documents() {
		return this.items.stream().filter((item) -> item.kind() == ReadTocEntry.Kind.DOCUMENT).toList();
	}

	List<String> sections() {
		return this.items.stream().map(TocItem::section).filter((section) -> !section.isEmpty()).distinct().toList();
	}

}
