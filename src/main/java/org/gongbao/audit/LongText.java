package org.gongbao.audit;

import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

/**
 * Keeps the log from growing by whole issues: of a very long text it holds the beginning,
 * and a digest that proves the rest.
 */
final class LongText {

	static final int LONGEST = 20_000;

	private static final int EXCERPT = 2_000;

	private LongText() {
	}

	static @Nullable String shortened(@Nullable String text) {
		if (text == null) {
			return null;
		}
		// The database cannot hold this one character.
		String whole = text.replace("\0", "");
		byte[] bytes = whole.getBytes(StandardCharsets.UTF_8);
		if (bytes.length <= LONGEST) {
			return whole;
		}
		int end = whole.offsetByCodePoints(0, EXCERPT);
		return "%s……（全文%d字节，SHA-256：%s）".formatted(whole.substring(0, end), bytes.length, Sha256.hex(bytes));
	}

}
