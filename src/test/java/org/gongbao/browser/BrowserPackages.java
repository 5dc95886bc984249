package org.gongbao.browser;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

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

	/** Held while they are brought in: another process may want them at the same time. */
	private static final Path TURN = Path.of("target/browser-packages.lock");

	private static boolean prepared;

	private BrowserPackages() {
	}

	/** Returns only if the browser can be used; answers what runs its scripts. */
	static synchronized NodeTools require() {
		String wish = System.getProperty("gongbao.browser", "");
		Assumptions.assumeFalse(wish.equals("skip"), "Left out by -Dgongbao.browser=skip");
		String missing;
		try {
			missing = prepared ? null : missing();
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
		prepared = true;
		return NodeTools.find().orElseThrow();
	}

	private static @Nullable String missing() throws IOException {
		try (FileChannel turn = FileChannel.open(TURN, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
				FileLock held = turn.lock()) {
			Objects.requireNonNull(held);
			String problem = missingPackages();
			return (problem != null) ? problem
					: NodeTools.run(FOLDER, List.of(NodeTools.find().orElseThrow().node(), "lib/browser.js"));
		}
	}

	private static @Nullable String missingPackages() throws IOException {
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
