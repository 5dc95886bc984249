package org.gongbao.web;

import org.jspecify.annotations.Nullable;

/**
 * Something public pages are made of beside the address, the reading mode and the day:
 * what the database has made public, the state of the search index. A page is kept only
 * as long as every ingredient says the same. Asked for every page.
 */
public interface PageIngredient {

	/**
	 * Its present state. Whatever is read from it afterwards is at least as new.
	 * @return a value equal to an earlier one only if nothing has changed in between;
	 * {@code null} when it is not known at the moment, and then no page is kept
	 */
	@Nullable Object state();

}
