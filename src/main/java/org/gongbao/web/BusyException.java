package org.gongbao.web;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/**
 * More is asked for at once than can be answered well; answers 503 and says when to ask
 * again.
 */
public final class BusyException extends ErrorResponseException {

	/**
	 * Asks to come back.
	 * @param retryAfterSeconds when it is worth trying again
	 */
	public BusyException(int retryAfterSeconds) {
		super(HttpStatus.SERVICE_UNAVAILABLE);
		getHeaders().set(HttpHeaders.RETRY_AFTER, String.valueOf(retryAfterSeconds));
	}

}
