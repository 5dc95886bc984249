package org.gongbao.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What the JVM that was started first passes on to the one that does the work.
 *
 * @param parent process of the first
 * @param count how many words its command line ended with
 */
record Relay(long parent, int count) {

	private static final String PARENT = "gongbao.launch.parent";

	private static final String COUNT = "gongbao.launch.words";

	private static final int MILLIS_BETWEEN_LOOKS = 100;

	private static final int KILLED = 137;

	static List<String> options(String[] words) {
		return List.of("-D%s=%d".formatted(PARENT, ProcessHandle.current().pid()),
				"-D%s=%d".formatted(COUNT, words.length));
	}

	static Optional<Relay> received() {
		return Optional.ofNullable(Long.getLong(PARENT))
			.map((parent) -> new Relay(parent, Integer.getInteger(COUNT, 0)));
	}

	/**
	 * When the parent is killed outright, so is this process, at once: whoever killed it
	 * expects its port to be free.
	 */
	void endWithParent() {
		Thread watcher = new Thread(() -> {
			while (ProcessHandle.of(this.parent).map(ProcessHandle::isAlive).orElse(false)) {
				try {
					Thread.sleep(MILLIS_BETWEEN_LOOKS);
				}
				catch (InterruptedException ex) {
					return;
				}
			}
			Runtime.getRuntime().halt(KILLED);
		}, "parent-watcher");
		watcher.setDaemon(true);
		watcher.start();
	}

	/**
	 * The words as they were typed: the first JVM may have been unable to read or pass
	 * them, but Linux keeps their bytes.
	 */
	String[] words(String[] passed) {
		try {
			String line = Files.readString(Path.of("/proc", String.valueOf(this.parent), "cmdline"),
					StandardCharsets.UTF_8);
			String[] all = line.split("\0", -1);
			return (all.length > this.count) ? Arrays.copyOfRange(all, all.length - 1 - this.count, all.length - 1)
					: passed;
		}
		catch (IOException ex) {
			return passed;
		}
	}

}
