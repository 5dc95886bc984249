package org.gongbao.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

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

	/** Returns only if the browser can be used. */
	static synchronized void require() {
		String wish = System.getProperty("gongbao.browser", "");
		Assumptions.assumeFalse(wish.equals("skip"), "Left out by -Dgongbao.browser=skip");
		String missing = missing();
		if (missing == null) {
			return;
		}
		String words = "NO TESTS IN A BROWSER: " + missing;
		System.out.println("\n*** " + words + "\n");
		if (wish.equals("required")) {
			throw new AssertionFailedError(words);
		}
		Assumptions.abort(words);
	}

	private static @Nullable String missing() {
		try {
			if (Files.exists(INSTALLED) && Files.mismatch(INSTALLED, WANTED) == -1) {
				return null;
			}
			String problem = run("npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts");
			if (problem == null) {
				Files.copy(WANTED, INSTALLED);
			}
			return problem;
		}
		catch (IOException ex) {
			return "node (20 or later) and npm are needed, or cannot be started: " + ex.getMessage();
		}
	}

	/** Runs a command in the folder; answers what it said if it failed. */
	private static @Nullable String run(String... command) throws IOException {
		Path log = Files.createTempFile("gongbao-npm", ".log");
		Process process = new ProcessBuilder(command).directory(FOLDER.toFile())
			.redirectErrorStream(true)
			.redirectOutput(log.toFile())
			.start();
		try {
			if (process.waitFor(5, TimeUnit.MINUTES) && process.exitValue() == 0) {
				return null;
			}
			return String.join(" ", command) + " in " + FOLDER + " failed: " + Files.readString(log);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return "interrupted";
		}
		finally {
			process.destroyForcibly();
		}
	}

}
