package org.gongbao.publishing;

/** A step of publishing was not taken; nothing has changed, and the message says why. */
public class RefusedStepException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String field;

	/**
	 * Refuses.
	 * @param field the field of the form that is to blame
	 * @param message what is wrong and what to do, in Chinese
	 */
	public RefusedStepException(String field, String message) {
		super(message);
		this.field = field;
	}

	/**
	 * The field to blame.
	 * @return its name
	 */
	public String field() {
		return this.field;
	}

	/**
	 * What is wrong and what to do.
	 * @return a Chinese sentence
	 */
	public String reason() {
		return String.valueOf(getMessage());
	}

}
