package org.gongbao.browser;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

/**
 * Where node and npm are: on the path, or where Maven put them when the path has none
 * ({@code src/test/browser/pom.xml}).
 *
 * @param node the program
 * @param npm the command that runs npm
 */
record NodeTools(String node, List<String> npm) {

	private static final Path BROUGHT = Path.of("target/node").toAbsolutePath();

	/** Those that are there. */
	static Optional<NodeTools> find() {
		Path node = BROUGHT.resolve("node");
		Path npm = BROUGHT.resolve("node_modules/npm/bin/npm-cli.js");
		if (onPath("npm") && onPath("node")) {
			return Optional.of(new NodeTools("node", List.of("npm")));
		}
		return Files.exists(npm) ? Optional.of(new NodeTools(node.toString(), List.of(node.toString(), npm.toString())))
				: Optional.empty();
	}

	/** Has Maven bring them; answers what it said if it could not. */
	static @Nullable String bring() throws IOException {
		return run(Path.of("."), List.of(Path.of("mvnw").toAbsolutePath().toString(), "--batch-mode",
				"--no-transfer-progress", "--quiet", "--file", "src/test/browser/pom.xml", "generate-resources"));
	}

	/** Runs a command in a folder; answers what it said if it failed. */
	static @Nullable String run(Path folder, List<String> command) throws IOException {
		Path log = Files.createTempFile("gongbao-browser", ".log");
		Process process = new ProcessBuilder(command).directory(folder.toFile())
			.redirectErrorStream(true)
			.redirectOutput(log.toFile())
			.start();
		try {
			if (process.waitFor(5, TimeUnit.MINUTES) && process.exitValue() == 0) {
				return null;
			}
			return String.join(" ", command) + " failed: " + Files.readString(log);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return "interrupted";
		}
		finally {
			process.destroyForcibly();
		}
	}

	private static boolean onPath(String program) {
		return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
			.anyMatch((folder) -> Files.isExecutable(Path.of(folder, program)));
	}

}
