package org.gongbao.search.index;

/**
 * There is no index to search yet: the portal has only just started, or its disk fails.
 */
public class IndexUnavailableException extends RuntimeException {

	IndexUnavailableException() {
		super("The search index is not open");
	}

}
