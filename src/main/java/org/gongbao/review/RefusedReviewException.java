package org.gongbao.review;

/** A step of the review is not possible now; the message is a Chinese sentence. */
public class RefusedReviewException extends RuntimeException {

	/**
	 * Refuses a step.
	 * @param message why, and what to do
	 */
	public RefusedReviewException(String message) {
		super(message);
	}

}
