package org.gongbao.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.opentest4j.AssertionFailedError;

/**
 * The browser and what drives it: packages of npm, brought in by {@code npm ci} when they
 * are not there yet or others are wanted. {@code -Dgongbao.browser=required} makes a test
 * fail that cannot have them, {@code =skip} leaves the browser out; otherwise such a test
 * says loudly why it did not run.
 */
final class BrowserPackages {

	static final Path FOLDER = Path.of("src/test/browser");

	private static final Path WANTED = FOLDER.resolve("package-lock.json");

	/** A copy of the list of what was installed last. */
	private static final Path INSTALLED = FOLDER.resolve("node_modules/.gongbao-installed.json");

	private BrowserPackages() {
	}

	/** Returns only if the browser can be used; answers what runs its scripts. */
	static synchronized NodeTools require() {
		String wish = System.getProperty("gongbao.browser", "");
		Assumptions.assumeFalse(wish.equals("skip"), "Left out by -Dgongbao.browser=skip");
		String missing;
		try {
			missing = missing();
		}
		catch (IOException ex) {
			missing = ex.toString();
		}
		if (missing != null) {
			String words = "NO TESTS IN A BROWSER: " + missing;
			System.out.println("\n*** " + words + "\n");
			if (wish.equals("required")) {
				throw new AssertionFailedError(words);
			}
			Assumptions.abort(words);
		}
		return NodeTools.find().orElseThrow();
	}

	private static @Nullable String missing() throws IOException {
		String problem = NodeTools.find().isPresent() ? null : NodeTools.bring();
		if (problem != null) {
			return "node (20 or later) and npm are not installed, and Maven could not bring them: " + problem;
		}
		if (Files.exists(INSTALLED) && Files.mismatch(INSTALLED, WANTED) == -1) {
			return null;
		}
		List<String> command = new ArrayList<>(NodeTools.find().orElseThrow().npm());
		command.addAll(List.of("ci", "--no-audit", "--no-fund", "--ignore-scripts"));
		problem = NodeTools.run(FOLDER, command);
		if (problem == null) {
			Files.copy(WANTED, INSTALLED);
		}
		return problem;
	}

}
