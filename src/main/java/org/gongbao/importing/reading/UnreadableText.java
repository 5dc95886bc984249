package org.gongbao.importing.reading;

/**
 * The input is no gazette text; the message is one Chinese sentence for the person who
 * gave it.
 */
public class UnreadableText extends RuntimeException {

	/**
	 * Say why.
	 * @param message one sentence with what is wrong and what to do
	 */
	public UnreadableText(String message) {
		super(message);
	}

}
