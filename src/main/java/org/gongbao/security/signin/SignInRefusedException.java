package org.gongbao.security.signin;

/** Why somebody is not signed in, as the page says it. */
final class SignInRefusedException extends RuntimeException {

	private final int status;

	private final long waitSeconds;

	SignInRefusedException(String sentence, int status, long waitSeconds) {
		super(sentence);
		this.status = status;
		this.waitSeconds = waitSeconds;
	}

	/** What was typed is wrong. */
	static SignInRefusedException wrong(String sentence) {
		return new SignInRefusedException(sentence, 422, 0);
	}

	String sentence() {
		return String.valueOf(getMessage());
	}

	int status() {
		return this.status;
	}

	long waitSeconds() {
		return this.waitSeconds;
	}

}
