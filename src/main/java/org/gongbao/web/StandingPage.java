package org.gongbao.web;

/**
 * A link to a page that always stands, contributed as a bean by the module that serves
 * it, so that the frame never links to a page that is not there. Beans are shown in their
 * {@code @Order}.
 *
 * @param place where in the frame the link stands
 * @param label what it is called, such as 关于本公报
 * @param url its address, encoded
 */
public record StandingPage(Place place, String label, String url) {

	/** A place in the frame where links may stand. */
	public enum Place {

		/** The thin bar above the head. */
		TOP,
		/** Last in the navigation of the front page. */
		FRONT_NAVIGATION,
		/** 说明 in the footer. */
		HELP,
		/** 数据 in the footer. */
		DATA

	}

}
