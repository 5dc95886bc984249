package org.gongbao.personnel;

import java.util.Optional;

/**
 * Something beside acts whose text names people. Implemented by the module that holds it,
 * so that no arrow points upwards.
 */
public interface PersonMentions {

	/**
	 * Where a name is found.
	 * @param name a name
	 * @return the page that shows all of it, empty if it is nowhere named
	 */
	Optional<Place> of(String name);

	/**
	 * A page.
	 *
	 * @param label what leads there, such as 大事记提到3处
	 * @param url its address, encoded
	 */
	record Place(String label, String url) {

	}

}
