package org.gongbao.importing.page;

import java.util.List;

/**
 * Where every non-blank line of a page went.
 *
 * @param fates one for each non-blank line, in order
 */
public record PageAccount(List<Fate> fates) {

	/** The lines that were set aside as the site's furniture. */
	public List<Fate> setAside() {
		return this.fates.stream().filter((fate) -> fate.place() == Place.FURNITURE).toList();
	}

	/**
	 * What became of one line.
	 *
	 * @param line its number, from 1
	 * @param place the part of the page it ended up in
	 */
	public record Fate(int line, Place place) {
	}

	/** The parts of a page a line can end up in. */
	public enum Place {

		/** A label of the metadata head, or its value. */
		HEAD,
		/** The document's title, also where it is repeated. */
		TITLE,
		/** The document's number under its title, and the heading of an order. */
		NUMBER,
		/** Whom the document addresses. */
		ADDRESSEES,
		/** A paragraph, signature, date or attachment of the document. */
		BODY,
		/** The notice that, or how far, the document is public (此件公开发布). */
		DISCLOSURE,
		/** Navigation, buttons, footer and leftovers of the site's HTML. */
		FURNITURE

	}

}
