package org.gongbao.command;

import org.jspecify.annotations.Nullable;

/**
 * Why the program cannot start or a command cannot run, as the one plain Chinese sentence
 * its operator reads: what is wrong, where, and what to do.
 */
public final class StartFailure extends RuntimeException {

	public StartFailure(String sentence) {
		this(sentence, null);
	}

	public StartFailure(String sentence, @Nullable Throwable cause) {
		super(sentence, cause);
	}

	/**
	 * The sentence to print on standard error.
	 * @return in Chinese, without line breaks
	 */
	public String sentence() {
		return String.valueOf(getMessage());
	}

}
