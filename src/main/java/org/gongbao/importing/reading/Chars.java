package org.gongbao.importing.reading;

/**
 * Small questions about Chinese text.
 */
final class Chars {

	private static final String SENTENCE_END = "。；！？：;!?:";

	private static final String CLOSING = "”’」』\"'）)】]》";

	private Chars() {
	}

	/** Full-width forms to ASCII, other spaces to a plain one; the length stays. */
	static String fold(String text) {
		StringBuilder folded = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			folded.append(fold(text.charAt(i)));
		}
		return folded.toString();
	}

	private static char fold(char c) {
		if (c >= 0xFF01 && c <= 0xFF5E) {
			return (char) (c - 0xFEE0);
		}
		return switch (c) {
			case '\u3000', '\u00A0', '\t' -> ' ';
			case '﹝' -> '〔';
			case '﹞' -> '〕';
			default -> c;
		};
	}

	/** Without any white space. */
	static String squeeze(String text) {
		StringBuilder squeezed = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (!isSpace(c)) {
				squeezed.append(c);
			}
		}
		return squeezed.toString();
	}

	/** Letters and digits only: what stays the same however a title is set. */
	static String key(String text) {
		StringBuilder key = new StringBuilder(text.length());
		fold(text).codePoints()
			.filter((c) -> Character.isLetterOrDigit(c) || c == '○')
			.forEach((c) -> key.appendCodePoint(Character.toLowerCase(c)));
		return key.toString();
	}

	/** White space goes where it touches a Chinese sign, and shrinks to one elsewhere. */
	static String tidy(String text) {
		StringBuilder tidy = new StringBuilder(text.length());
		String trimmed = text.strip();
		int i = 0;
		while (i < trimmed.length()) {
			char c = trimmed.charAt(i);
			if (!isSpace(c)) {
				tidy.append(c);
				i++;
				continue;
			}
			int next = i;
			while (isSpace(trimmed.charAt(next))) {
				next++;
			}
			if (isLatin(tidy.charAt(tidy.length() - 1)) && isLatin(trimmed.charAt(next))) {
				tidy.append(' ');
			}
			i = next;
		}
		return tidy.toString();
	}

	/** The width in half-width units: a Chinese sign counts two. */
	static int width(String text) {
		int width = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			width += (c < 0x2E80 && c != '“' && c != '”') ? 1 : 2;
		}
		return width;
	}

	/** Whether a sentence or clause ends here, closing quotes and brackets aside. */
	static boolean endsSentence(String text) {
		for (int i = text.length() - 1; i >= 0; i--) {
			char c = text.charAt(i);
			if (SENTENCE_END.indexOf(c) >= 0) {
				return true;
			}
			if (CLOSING.indexOf(c) < 0 && !isSpace(c)) {
				return c == '…';
			}
		}
		return false;
	}

	static int count(String text, char wanted) {
		int count = 0;
		for (int i = text.indexOf(wanted); i >= 0; i = text.indexOf(wanted, i + 1)) {
			count++;
		}
		return count;
	}

	static long hanCount(String text) {
		return text.codePoints().filter(Character::isIdeographic).count();
	}

	static boolean isSpace(char c) {
		return Character.isWhitespace(c) || c == '\u00A0' || c == '\u3000';
	}

	private static boolean isLatin(char c) {
		return c < 0x250 && Character.isLetter(c);
	}

}
