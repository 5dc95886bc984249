package org.gongbao.web;

import org.springframework.web.servlet.ModelAndView;

/** Puts error pages of a part of the site into that part's own layout. */
public interface ErrorFrame {

	/**
	 * Gives the page another template, and what that needs, if it is of this part.
	 * @param uri the address that failed
	 * @param title what happened, in a few words
	 * @param page the page as the public would see it
	 */
	void frame(String uri, String title, ModelAndView page);

}
