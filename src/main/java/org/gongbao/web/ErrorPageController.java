package org.gongbao.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Answers what failed before a controller was reached: the container leads here. */
@Controller
class ErrorPageController implements ErrorController {

	private final ErrorPages pages;

	ErrorPageController(ErrorPages pages) {
		this.pages = pages;
	}

	@RequestMapping("${spring.web.error.path:${error.path:/error}}")
	ModelAndView answer(HttpServletRequest request) {
		Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
		Object uri = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		Object cause = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
		return this.pages.answer((status instanceof Integer code) ? code : 404,
				(uri instanceof String path) ? path : request.getRequestURI(),
				(cause instanceof Throwable thrown) ? thrown : null, request);
	}

}
