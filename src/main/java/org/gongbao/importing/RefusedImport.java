package org.gongbao.importing;

/**
 * The text was understood but may not be stored; the message is one Chinese sentence that
 * says why and what to do.
 */
class RefusedImport extends RuntimeException {

	RefusedImport(String message) {
		super(message);
	}

}
