package org.gongbao.search.index;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * There is no index to search yet: the portal has only just started, or its disk fails.
 */
@ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
public class IndexUnavailableException extends RuntimeException {

	IndexUnavailableException() {
		super("The search index is not open");
	}

}
