package org.gongbao.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers whatever a controller throws with a page of ours; only who may do what is left
 * to the security filters.
 */
@ControllerAdvice
class ErrorAdvice {

	private final ErrorPages pages;

	ErrorAdvice(ErrorPages pages) {
		this.pages = pages;
	}

	@ExceptionHandler
	ModelAndView answer(Exception failure, HttpServletRequest request, HttpServletResponse response) throws Exception {
		if (response.isCommitted() || failure instanceof AccessDeniedException
				|| failure instanceof AuthenticationException) {
			throw failure;
		}
		if (failure instanceof ErrorResponse described) {
			described.getHeaders()
				.forEach((name, values) -> values.forEach((value) -> response.addHeader(name, value)));
		}
		return this.pages.answer(status(failure), request.getRequestURI(), failure, request);
	}

	private static int status(Exception failure) {
		if (failure instanceof ErrorResponse described) {
			return described.getStatusCode().value();
		}
		if (failure instanceof TypeMismatchException) {
			return HttpStatus.BAD_REQUEST.value();
		}
		ResponseStatus marked = AnnotatedElementUtils.findMergedAnnotation(failure.getClass(), ResponseStatus.class);
		HttpStatus status = (marked != null) ? marked.code() : HttpStatus.INTERNAL_SERVER_ERROR;
		return status.value();
	}

}
