package org.gongbao.manuscript;

/**
 * The manuscript may not be changed now; the message is a Chinese sentence that says why
 * and what to do.
 */
public class LockedManuscriptException extends RuntimeException {

	/**
	 * Refuses a change.
	 * @param message why, and what to do
	 */
	public LockedManuscriptException(String message) {
		super(message);
	}

}
