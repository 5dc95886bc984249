package org.gongbao.importing;

/**
 * The text was understood but may not be stored; the message is one Chinese sentence that
 * says why and what to do.
 */
public class RefusedImport extends RuntimeException {

	/**
	 * Refuses a text.
	 * @param message why, and what to do
	 */
	public RefusedImport(String message) {
		super(message);
	}

}
