package org.gongbao.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Nothing is kept under the address asked for; becomes the 404 page. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NotFoundException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * Says what is not there.
	 * @param message for the log; readers see the address instead
	 */
	public NotFoundException(String message) {
		super(message);
	}

}
