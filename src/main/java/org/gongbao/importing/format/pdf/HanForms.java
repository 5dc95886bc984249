package org.gongbao.importing.format.pdf;

import java.text.Normalizer;

import org.jspecify.annotations.Nullable;

/**
 * Signs that PDF programs write for others of the same look: radicals for the characters
 * they are, compatibility forms, ligatures.
 */
final class HanForms {

	private static final String RADICALS = "⺎⺟⺠⺬⻁⻄⻅⻆⻉⻋⻌⻓⻔⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻧⻨⻩⻬⻮⻰⻳";

	private static final String CHARACTERS = "兀母民示虎西见角贝车辶长门青韦页风飞食马骨鬼鱼鸟卤麦黄齐齿龙龟";

	private HanForms() {
	}

	static String plain(String text) {
		StringBuilder plain = null;
		for (int i = 0; i < text.length(); i++) {
			String better = better(text.charAt(i));
			if (better != null && plain == null) {
				plain = new StringBuilder(text.substring(0, i));
			}
			if (plain != null) {
				plain.append((better != null) ? better : text.substring(i, i + 1));
			}
		}
		return (plain != null) ? plain.toString() : text;
	}

	private static @Nullable String better(char c) {
		if (c >= 0x2E80 && c <= 0x2EFF) {
			int index = RADICALS.indexOf(c);
			return (index >= 0) ? CHARACTERS.substring(index, index + 1) : null;
		}
		if ((c >= 0x2F00 && c <= 0x2FDF) || (c >= 0xFB00 && c <= 0xFB06) || (c >= 0xF900 && c <= 0xFAFF)) {
			return Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
		}
		if (c >= 0xF000 && c <= 0xF0FF) {
			return "•";
		}
		return (c == 0xA0 || c == '\t') ? " " : (c < ' ' || c == 0xAD || c == 0x7F) ? "" : null;
	}

}
