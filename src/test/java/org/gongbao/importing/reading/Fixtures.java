package org.gongbao.importing.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Texts of our own that reproduce how gazettes arrive.
 */
final class Fixtures {

	static final List<String> ALL = List.of("broken-city", "orders", "wrapped-without-contents", "plain-chronicle");

	private Fixtures() {
	}

	static SourceText text(String name) {
		try (InputStream in = Objects
			.requireNonNull(Fixtures.class.getResourceAsStream("/org/gongbao/importing/" + name + ".txt"), name)) {
			return SourceText.decode(in, SourceText.LIMIT);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static ReadIssue read(String name) {
		return new IssueReader().read(text(name));
	}

	static SourceText of(List<String> lines) {
		return new SourceText(lines, "UTF-8", "");
	}

	static List<Line> lines(String text) {
		List<Line> lines = new ArrayList<>();
		for (String line : text.split("\n", -1)) {
			lines.add(Line.of(lines.size() + 1, line));
		}
		return lines;
	}

}
