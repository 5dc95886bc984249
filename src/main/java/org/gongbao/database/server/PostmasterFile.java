package org.gongbao.database.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What {@code postmaster.pid} says of the server that runs, or ran, on a cluster.
 *
 * @param cluster the folder of the data
 * @param pid its process
 * @param port where it listens; 0 while not yet written
 * @param status "starting", "ready", "stopping" or empty
 */
record PostmasterFile(Path cluster, long pid, int port, String status) {

	private static final int PORT_LINE = 3;

	private static final int STATUS_LINE = 7;

	/**
	 * Reads the file.
	 * @return {@code null} when there is none, or none that a server has written whole
	 */
	static @Nullable PostmasterFile read(Path cluster) throws IOException {
		try {
			List<String> lines = Files.readAllLines(file(cluster), StandardCharsets.ISO_8859_1);
			long pid = number(lines, 0);
			return (pid > 0) ? new PostmasterFile(cluster, pid, number(lines, PORT_LINE), line(lines, STATUS_LINE))
					: null;
		}
		catch (NoSuchFileException ex) {
			return null;
		}
	}

	/** Removes what a dead server left, once it is certain that it is dead. */
	static void delete(Path cluster) throws IOException {
		Files.deleteIfExists(file(cluster));
	}

	private static Path file(Path cluster) {
		return cluster.resolve("postmaster.pid");
	}

	boolean ready() {
		return this.status.equals("ready");
	}

	/**
	 * Whether that server still runs. After a crash another program may have got its
	 * number: then the process does not have our folder on its command line.
	 */
	boolean alive() {
		Optional<ProcessHandle> process = ProcessHandle.of(this.pid).filter(ProcessHandle::isAlive);
		return process.isPresent() && isOurs(process.get());
	}

	private boolean isOurs(ProcessHandle process) {
		try {
			Path words = Path.of("/proc", String.valueOf(this.pid), "cmdline");
			if (Files.isReadable(words)) {
				String line = Files.readString(words, StandardCharsets.ISO_8859_1);
				return line.contains("postgres") && line.contains(asIsoLatin(this.cluster));
			}
		}
		catch (IOException ex) {
			return process.isAlive();
		}
		return process.info().command().map((command) -> command.contains("postgres")).orElse(true);
	}

	private static String asIsoLatin(Path path) {
		return new String(path.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
	}

	private static int number(List<String> lines, int index) {
		try {
			return Integer.parseInt(line(lines, index));
		}
		catch (NumberFormatException ex) {
			return 0;
		}
	}

	private static String line(List<String> lines, int index) {
		return (index < lines.size()) ? lines.get(index).strip() : "";
	}

}
