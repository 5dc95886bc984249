package org.gongbao.web;

import java.util.Optional;

/**
 * Names the gazette when {@code gongbao.site.name} does not; the module that keeps issues
 * implements it. Asked once for every page, so the answer should be at hand.
 */
public interface SiteNameSource {

	/**
	 * The gazette's name as the newest issue prints it, such as 通辽市人民政府公报.
	 * @return empty as long as nothing is published
	 */
	Optional<String> gazetteName();

}
