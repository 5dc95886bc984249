package org.gongbao.review.publish;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

/** The packaged portal in a process of its own, which can be killed. */
final class KilledPortal {

	private static final Path JAR = Path.of("target", "gongbao.jar");

	private final Process process;

	private KilledPortal(Process process) {
		this.process = process;
	}

	/** Starts it and waits until it answers. */
	static KilledPortal start(Path data, int port) throws IOException {
		Process process = process(data, "--server.port=" + port);
		BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
		StringBuilder said = new StringBuilder();
		for (@Nullable
		String line = output.readLine(); line != null; line = output.readLine()) {
			said.append(line).append('\n');
			if (line.contains("公报门户已启动")) {
				drain(output);
				return new KilledPortal(process);
			}
		}
		throw new IllegalStateException("The portal did not start:\n" + said);
	}

	/** What {@code verify} says, empty if it found nothing. */
	static String verify(Path data) throws IOException, InterruptedException {
		Process process = process(data, "verify");
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		return (process.waitFor() == 0) ? "" : said;
	}

	/** As {@code kill -9} does; with its database server, or leaving that behind. */
	void kill(Path data, boolean database) throws IOException, InterruptedException {
		long postmaster = postmaster(data);
		this.process.destroyForcibly();
		if (database) {
			ProcessHandle.of(postmaster).ifPresent(ProcessHandle::destroyForcibly);
		}
		this.process.waitFor(1, TimeUnit.MINUTES);
	}

	void stop() throws InterruptedException {
		this.process.destroy();
		this.process.waitFor(1, TimeUnit.MINUTES);
	}

	private static long postmaster(Path data) throws IOException {
		try (var files = Files.walk(data)) {
			Path file = files.filter((path) -> path.endsWith("postmaster.pid")).findFirst().orElseThrow();
			return Long.parseLong(Files.readAllLines(file).getFirst().strip());
		}
	}

	private static Process process(Path data, String argument) throws IOException {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Dstdout.encoding=UTF-8",
						"-Dstderr.encoding=UTF-8", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
						"--enable-native-access=ALL-UNNAMED", "-jar", JAR.toString(), argument,
						"--gongbao.data-dir=" + data, "--gongbao.samples=false"));
		return new ProcessBuilder(command).redirectErrorStream(true).start();
	}

	/** A full pipe would stop the portal. */
	private static void drain(BufferedReader output) {
		Thread.ofVirtual().start(() -> {
			try {
				while (output.readLine() != null) {
					// What it says after the start is of no interest.
				}
			}
			catch (IOException ex) {
				// It was killed.
			}
		});
	}

}
