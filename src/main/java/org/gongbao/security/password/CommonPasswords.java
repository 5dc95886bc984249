package org.gongbao.security.password;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Passwords that are tried first, and what begins them: with figures or signs after it
 * such a beginning is no better.
 *
 * @param words in lower case
 */
record CommonPasswords(Set<String> words) {

	private static final int LONGEST_TAIL = 6;

	static CommonPasswords read() {
		try (InputStream stream = CommonPasswords.class.getResourceAsStream("common-passwords.txt")) {
			if (stream == null) {
				throw new IllegalStateException("common-passwords.txt is not on the class path");
			}
			String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
			return new CommonPasswords(text.lines()
				.map(String::strip)
				.filter((line) -> !line.isEmpty() && !line.startsWith("# "))
				.collect(Collectors.toUnmodifiableSet()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	boolean contains(String password) {
		String base = password.replaceFirst("^[\\d\\p{Punct}]{0,%d}".formatted(LONGEST_TAIL), "")
			.replaceFirst("[\\d\\p{Punct}]{0,%d}$".formatted(LONGEST_TAIL), "");
		return this.words.contains(password) || this.words.contains(base) || this.words.contains(plain(base))
				|| this.words.contains(plain(password));
	}

	/** Figures that stand for letters. */
	private static String plain(String password) {
		return password.replace('@', 'a')
			.replace('0', 'o')
			.replace('3', 'e')
			.replace('$', 's')
			.replace('1', 'i')
			.replace('!', 'i');
	}

}
