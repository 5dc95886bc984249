package org.gongbao.database.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

/** A {@link ServerUser} as a test sees it. */
final class ServerUserProcess implements AutoCloseable {

	private final Process process;

	private final BufferedReader output;

	private final Writer input;

	private ServerUserProcess(Process process) {
		this.process = process;
		this.output = process.inputReader(StandardCharsets.UTF_8);
		this.input = process.outputWriter(StandardCharsets.UTF_8);
	}

	static ServerUserProcess start(Path dataDirectory) throws IOException {
		return start(dataDirectory, List.of(), System.getProperty("java.class.path"));
	}

	static ServerUserProcess start(Path dataDirectory, List<String> prefix, String classPath) throws IOException {
		List<String> command = new ArrayList<>(prefix);
		command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dstdout.encoding=UTF-8", "-cp", classPath,
				ServerUser.class.getName(), dataDirectory.toString()));
		return new ServerUserProcess(
				new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
	}

	/** Waits for its next line. */
	String line() {
		try {
			@Nullable String line = this.output.readLine();
			return (line != null) ? line : "";
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	void write(String line) throws IOException {
		this.input.write(line + "\n");
		this.input.flush();
	}

	/** Ends it as {@code kill -9} does, and returns what it still had said. */
	List<String> kill() {
		// Not through the process itself, which would close its output unread.
		this.process.toHandle().destroyForcibly();
		this.process.onExit().orTimeout(1, TimeUnit.MINUTES).join();
		return this.output.lines().toList();
	}

	/** Lets it end by itself, or ends it. */
	@Override
	public void close() throws IOException {
		if (this.process.isAlive()) {
			this.input.close();
		}
		this.process.onExit()
			.orTimeout(1, TimeUnit.MINUTES)
			.exceptionally((ex) -> this.process.destroyForcibly())
			.join();
	}

}
