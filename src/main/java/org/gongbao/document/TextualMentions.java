package org.gongbao.document;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Something beside documents whose text names documents. Implemented by the module that
 * holds it, so that no arrow points upwards.
 */
public interface TextualMentions {

	/**
	 * Where a document is named.
	 * @param number its number, null if it has none
	 * @param titles its titles as {@link TitleKey} reduces them, without those that
	 * others share
	 * @param limit how many places at the most
	 * @return the places, newest first
	 */
	List<Place> of(@Nullable String number, Set<String> titles, int limit);

	/**
	 * A place.
	 *
	 * @param label what it is called, such as 2023年3月27日
	 * @param text the words around the name
	 * @param url its page, encoded
	 */
	record Place(String label, String text, String url) {

	}

}
