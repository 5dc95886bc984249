package org.gongbao.desk;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The overview of a draft.
 *
 * @param documents its documents in printed order
 * @param source the name of the file it was made from, null if it was made from none
 */
record OverviewView(List<Row> documents, @Nullable String source) {

	/**
	 * A document in the overview.
	 *
	 * @param key its key
	 * @param ordinal which one
	 * @param title its title
	 * @param number its number, may be null
	 * @param page the printed page, may be null
	 * @param section its section, may be null
	 * @param url its editor
	 * @param first whether none stands before it
	 * @param last whether none stands after it
	 */
	record Row(String key, int ordinal, String title, @Nullable String number, @Nullable Integer page,
			@Nullable String section, String url, boolean first, boolean last) {

	}

}
