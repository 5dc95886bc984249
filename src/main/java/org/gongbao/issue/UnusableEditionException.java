package org.gongbao.issue;

/** A PDF cannot be the printed edition of an issue; the message says why, in Chinese. */
public class UnusableEditionException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * Says why.
	 * @param message a sentence for whoever chose the file, and what to do
	 */
	public UnusableEditionException(String message) {
		super(message);
	}

	/**
	 * Says why.
	 * @param message a sentence for whoever chose the file, and what to do
	 * @param cause what made it so
	 */
	public UnusableEditionException(String message, Throwable cause) {
		super(message, cause);
	}

}
