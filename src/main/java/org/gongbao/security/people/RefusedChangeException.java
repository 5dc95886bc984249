package org.gongbao.security.people;

/**
 * A change of people that would leave the desk without order; the message is for the
 * page.
 */
final class RefusedChangeException extends RuntimeException {

	RefusedChangeException(String sentence) {
		super(sentence);
	}

	String sentence() {
		return String.valueOf(getMessage());
	}

}
