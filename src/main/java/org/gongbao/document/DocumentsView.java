package org.gongbao.document;

import java.util.List;

import org.gongbao.web.PageMeta;
import org.gongbao.web.Paging;

/**
 * A page of documents.
 *
 * @param page what the page says of itself
 * @param lead how many, of what
 * @param facets what the list can be narrowed by
 * @param chosen what it is narrowed by
 * @param rows the documents
 * @param paging which part of the list
 */
record DocumentsView(PageMeta page, String lead, List<Facet> facets, List<Choice> chosen, List<DocumentRow> rows,
		Paging paging) {

	/**
	 * One way to narrow the list.
	 *
	 * @param name what it goes by
	 * @param choices the choices
	 */
	record Facet(String name, List<Choice> choices) {

	}

	/**
	 * A choice.
	 *
	 * @param label what it is called
	 * @param url the list with it, or without it where it is chosen
	 * @param chosen whether it is chosen
	 */
	record Choice(String label, String url, boolean chosen) {

		public String css() {
			return this.chosen ? "gz-facet__choice gz-facet__choice--on" : "gz-facet__choice";
		}

	}

}
