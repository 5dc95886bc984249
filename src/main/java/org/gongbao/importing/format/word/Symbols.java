package org.gongbao.importing.format.word;

/**
 * Signs of the Symbol and Wingdings fonts, which have no meaning outside them, as signs
 * every font has.
 */
final class Symbols {

	private static final String WINGDINGS = "lmnopqrstuvwx\u009f\u00a7\u00a8\u00b2\u00d8\u00e0\u00e8\u00fb\u00fc\u00fe";

	private static final String SIGNS = "●○■□□□□◆◆◆❖◆☒•▪□✧➢→➔✕✓☑";

	private Symbols() {
	}

	/** A sign of the Wingdings or Symbol font by its code. */
	static String sign(int code) {
		int low = code & 0xFF;
		if (code >= 0xF000 && code <= 0xF0FF) {
			int index = WINGDINGS.indexOf(low);
			return (low == 0xB7) ? "•" : (index >= 0) ? SIGNS.substring(index, index + 1) : "•";
		}
		return (Character.isValidCodePoint(code) && code >= 0x20) ? Character.toString(code) : "";
	}

	/** What a list prints before each entry. */
	static String bullet(String text) {
		StringBuilder bullet = new StringBuilder();
		text.codePoints().forEach((c) -> bullet.append(sign(c)));
		return bullet.toString().strip();
	}

	/** A text in which signs of those fonts may stand. */
	static String text(String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c >= 0xF000 && c <= 0xF0FF) {
				return bullet(text);
			}
		}
		return text;
	}

}
