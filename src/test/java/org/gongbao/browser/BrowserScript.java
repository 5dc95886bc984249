package org.gongbao.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.opentest4j.AssertionFailedError;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A script of {@code src/test/browser} and the checks it reports, each as a test of its
 * own as soon as it is done. What else it prints goes to
 * {@code target/browser/notes.txt}: what other tests print meanwhile is looked at by some
 * of them.
 */
final class BrowserScript {

	private static final String CHECK = "CHECK ";

	private static final String NOTE = "NOTE ";

	private static final Path TARGET = Path.of("target/browser");

	private static final JsonMapper JSON = new JsonMapper();

	private final List<String> trouble = new ArrayList<>();

	private final Process process;

	private final BufferedReader lines;

	private BrowserScript(Process process) {
		this.process = process;
		this.lines = process.inputReader();
	}

	/**
	 * Starts a script.
	 * @param name of its file
	 * @param given what it is told, as JSON in its environment
	 */
	static BrowserScript start(String name, Map<String, ?> given) {
		ProcessBuilder builder = new ProcessBuilder(BrowserPackages.require().node(), name)
			.directory(BrowserPackages.FOLDER.toFile())
			.redirectErrorStream(true);
		builder.environment().put("GONGBAO_GIVEN", JSON.writeValueAsString(given));
		builder.environment().put("GONGBAO_TARGET", TARGET.toAbsolutePath().toString());
		try {
			return new BrowserScript(builder.start());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Adds to what is worth knowing and is no test.
	 * @param line of any words
	 * @throws IOException when that cannot be written
	 */
	static void note(String line) throws IOException {
		Files.createDirectories(TARGET);
		Files.writeString(TARGET.resolve("notes.txt"), line + "\n", StandardOpenOption.CREATE,
				StandardOpenOption.APPEND);
	}

	/** Its checks, while it runs; closing the stream ends the script. */
	private Stream<DynamicTest> checks() {
		return Stream.generate(this::next).takeWhile(Objects::nonNull).onClose(this::end);
	}

	private @Nullable DynamicTest next() {
		try {
			for (String line = this.lines.readLine(); line != null; line = this.lines.readLine()) {
				if (line.startsWith(CHECK)) {
					return test(JSON.readValue(line.substring(CHECK.length()), Check.class));
				}
				note(line);
				if (!line.startsWith(NOTE)) {
					this.trouble.add(line);
				}
			}
			return null;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static DynamicTest test(Check check) {
		return DynamicTest.dynamicTest(check.name(), () -> {
			if (!check.problems().isEmpty()) {
				throw new AssertionFailedError(check.name() + ": " + String.join("\n\n", check.problems()));
			}
		});
	}

	/** Its checks, and last that it ended by itself, with nothing amiss outside them. */
	Stream<DynamicTest> checksAndEnd() {
		return Stream.concat(checks(), Stream.of(DynamicTest.dynamicTest("the script ended by itself",
				() -> assertThat(this.process.waitFor()).as(String.join("\n", this.trouble)).isLessThanOrEqualTo(1))));
	}

	private void end() {
		this.process.descendants().forEach(ProcessHandle::destroyForcibly);
		this.process.destroyForcibly();
	}

	/**
	 * What one check found.
	 *
	 * @param name what was looked at
	 * @param problems what is wrong; nothing if the list is empty
	 */
	record Check(String name, List<String> problems) {
	}

}
