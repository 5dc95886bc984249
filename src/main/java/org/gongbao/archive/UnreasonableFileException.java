package org.gongbao.archive;

/**
 * A file is made as no honest program makes it; the message is one Chinese sentence for
 * the person who brought it.
 */
public class UnreasonableFileException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * Say why.
	 * @param message one sentence with what is wrong and what to do
	 */
	public UnreasonableFileException(String message) {
		super(message);
	}

}
