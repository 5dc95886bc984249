package org.gongbao.publishing;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Which item a public page shows, said by the page's controller for whoever counts
 * readers.
 *
 * @param kind the kind
 * @param id the id among its kind
 */
public record ShownItem(ItemKind kind, long id) {

	private static final String NAME = ShownItem.class.getName();

	/**
	 * Says so for the request that is being answered.
	 * @param request the request
	 */
	public void noteOn(HttpServletRequest request) {
		request.setAttribute(NAME, this);
	}

	/**
	 * What was said of a request.
	 * @param request the request
	 * @return the item, empty if its page shows none
	 */
	public static Optional<ShownItem> notedOn(HttpServletRequest request) {
		return Optional.ofNullable((ShownItem) request.getAttribute(NAME));
	}

}
