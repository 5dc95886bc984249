package org.gongbao.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/** Gives every view the frame, so that no controller has to. */
class FrameInterceptor implements HandlerInterceptor {

	private final PageFrame frame;

	FrameInterceptor(PageFrame frame) {
		this.frame = frame;
	}

	/** Files and what operators ask have no page of ours. */
	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (handler instanceof HandlerMethod || handler instanceof ResourceHttpRequestHandler) {
			SharedPage.madeByOurController(request);
		}
		return true;
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
