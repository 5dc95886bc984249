package org.gongbao.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** Gives every view the frame, so that no controller has to. */
class FrameInterceptor implements HandlerInterceptor {

	private final PageFrame frame;

	FrameInterceptor(PageFrame frame) {
		this.frame = frame;
	}

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView view) {
		if (view == null || !isPage(view)) {
			return;
		}
		view.getModelMap().mergeAttributes(this.frame.attributes(request));
	}

	private static boolean isPage(ModelAndView view) {
		String name = view.getViewName();
		return name != null && !name.startsWith("redirect:") && !name.startsWith("forward:");
	}

}
