package org.gongbao.database.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Runs a program of PostgreSQL, or of the operating system, to its end.
 *
 * @param folder working folder
 */
record Tool(Path folder) {

	private static final int MINUTES_TO_WAIT = 15;

	/**
	 * Runs the command and waits for it.
	 * @param input what it reads on standard input
	 */
	Result run(List<String> command, String input) throws IOException, InterruptedException {
		Process process = start(command);
		CompletableFuture<String> output = readAll(process);
		try (var stdin = process.outputWriter(StandardCharsets.UTF_8)) {
			stdin.write(input);
		}
		catch (IOException ex) {
			// It ended without reading; its output says why.
		}
		if (!process.waitFor(MINUTES_TO_WAIT, TimeUnit.MINUTES)) {
			process.destroyForcibly();
		}
		return new Result(process.waitFor(), output.join());
	}

	Result run(List<String> command) throws IOException, InterruptedException {
		return run(command, "");
	}

	Process start(List<String> command) throws IOException {
		ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(command)).directory(this.folder.toFile())
			.redirectErrorStream(true);
		// PGDATA, PGPORT, PGOPTIONS … of the surroundings are about another server.
		builder.environment().keySet().removeIf((name) -> name.startsWith("PG"));
		builder.environment().put("LC_ALL", "C");
		return builder.start();
	}

	private static CompletableFuture<String> readAll(Process process) {
		return CompletableFuture.supplyAsync(() -> {
			try (var stream = process.getInputStream()) {
				return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
			}
			catch (IOException ex) {
				return "";
			}
		}, (task) -> Thread.ofVirtual().start(task));
	}

	/**
	 * How a program ended.
	 *
	 * @param exitCode 0 for success
	 * @param output standard output and error together
	 */
	record Result(int exitCode, String output) {

		boolean succeeded() {
			return this.exitCode == 0;
		}

	}

}
