package org.gongbao.bench.load;

import java.io.IOException;

/** The server is too busy and says so. */
public final class RefusedException extends IOException {

	RefusedException(String status) {
		super(status);
	}

}
