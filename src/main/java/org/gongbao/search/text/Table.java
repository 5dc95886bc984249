package org.gongbao.search.text;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;

/**
 * A table of characters that comes in the jar of a library: one character a line, and
 * what belongs to it.
 */
final class Table {

	private Table() {
	}

	/**
	 * Reads a table.
	 * @param path where it lies on the class path
	 * @param separator what parts the character from the rest of its line
	 * @param line receives the character and the rest of its line
	 */
	static void read(String path, char separator, BiConsumer<Integer, String> line) {
		try (InputStream bytes = Table.class.getResourceAsStream(path)) {
			if (bytes == null) {
				throw new FileNotFoundException(path + " is not on the class path");
			}
			new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8)).lines().forEach((text) -> {
				int end = text.indexOf(separator);
				if (end > 0 && text.codePointCount(0, end) == 1) {
					line.accept(text.codePointAt(0), text.substring(end + 1));
				}
			});
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
