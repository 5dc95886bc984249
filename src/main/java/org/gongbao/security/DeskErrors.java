package org.gongbao.security;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import org.gongbao.web.ErrorFrame;
import org.gongbao.web.StaffPage;

/** Shows staff what failed at the desk within the desk, with its ways on. */
@Component
class DeskErrors implements ErrorFrame {

	private final CurrentStaff current;

	private final DeskInterceptor interceptor;

	DeskErrors(CurrentStaff current, DeskInterceptor interceptor) {
		this.current = current;
		this.interceptor = interceptor;
	}

	@Override
	public void frame(String uri, String title, ModelAndView page) {
		if ((uri.equals("/staff") || uri.startsWith("/staff/")) && this.current.find().isPresent()) {
			page.setViewName("staff/error");
			page.addObject("page", StaffPage.of(title, StaffPage.Section.ELSEWHERE));
			page.addObject("desk", this.interceptor.frame(this.current.require()));
		}
	}

}
