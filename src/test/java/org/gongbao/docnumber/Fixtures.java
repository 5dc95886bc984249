package org.gongbao.docnumber;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.params.provider.Arguments;

/**
 * Tables of this module's fixtures: tab-separated, # for comments, the escapes of Java
 * strings.
 */
final class Fixtures {

	private Fixtures() {
	}

	static Stream<Arguments> rows(String file) {
		return lines(file).map((line) -> Arguments
			.of(Stream.of(line.split("\t", -1)).map(String::translateEscapes).toArray(Object[]::new)));
	}

	static Stream<String> lines(String file) {
		try (InputStream in = Objects.requireNonNull(Fixtures.class.getResourceAsStream(file), file);
				BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
			return reader.lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.map(Fixtures::unicode)
				.toList()
				.stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String unicode(String line) {
		StringBuilder out = new StringBuilder();
		for (int i = 0; i < line.length(); i++) {
			if (line.startsWith("\\u", i)) {
				out.append((char) Integer.parseInt(line.substring(i + 2, i + 6), 16));
				i += 5;
			}
			else {
				out.append(line.charAt(i));
			}
		}
		return out.toString();
	}

}
