package org.gongbao.document.body;

import java.util.List;

/** Knows where a title may be broken. */
public interface TitleBreaker {

	/** Lets the browser break where it likes. */
	TitleBreaker NONE = List::of;

	/**
	 * Cuts a title into pieces that stay together.
	 * @param line the title
	 * @return the pieces, together the whole title
	 */
	List<String> pieces(String line);

}
