package org.gongbao.importing.reading;

/**
 * The input is no gazette text; the message is one Chinese sentence for the person who
 * gave it.
 */
public class UnreadableText extends RuntimeException {

	UnreadableText(String message) {
		super(message);
	}

}
