package org.gongbao.docnumber;

/**
 * A place in folded text from which is read leftwards.
 */
final class Cursor {

	private final FoldedText text;

	private int at;

	/**
	 * Start left of a character.
	 * @param text the folded text
	 * @param end the index of the character to the right
	 */
	Cursor(FoldedText text, int end) {
		this.text = text;
		this.at = end - 1;
	}

	/** Where what has been read begins. */
	int start() {
		return this.at + 1;
	}

	void returnTo(int start) {
		this.at = start - 1;
	}

	/** The next character, 0 if there is none. */
	char next() {
		return this.text.at(this.at);
	}

	char afterNext() {
		return this.text.at(this.at - 1);
	}

	boolean nextIsLetter() {
		return this.text.isLetter(this.at);
	}

	void advance() {
		this.at--;
	}

	boolean skip(char c) {
		if (next() != c) {
			return false;
		}
		this.at--;
		return true;
	}

	/** Skip a character at most so many times; how often it stood there. */
	int skip(char c, int most) {
		int count = 0;
		while (count < most && skip(c)) {
			count++;
		}
		return count;
	}

	/** The text from the last character read to another. */
	String read(int end) {
		return this.text.slice(start(), end);
	}

}
