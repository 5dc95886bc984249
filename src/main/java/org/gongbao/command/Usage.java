package org.gongbao.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What {@code --help} prints, and which words it knows, without starting anything.
 *
 * @param text of {@code usage.txt}
 */
record Usage(String text) {

	private static final Pattern WORD = Pattern.compile("^  ([a-z]+)", Pattern.MULTILINE);

	static Usage read() {
		try (InputStream stream = Usage.class.getResourceAsStream("usage.txt")) {
			if (stream == null) {
				throw new IllegalStateException("usage.txt is not on the class path");
			}
			return new Usage(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The words of all commands. */
	List<String> words() {
		return WORD.matcher(this.text).results().map((MatchResult result) -> result.group(1)).toList();
	}

}
