package org.gongbao.database.server;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

import org.jspecify.annotations.Nullable;

import org.gongbao.command.StartFailure;

/**
 * Locks between processes. The operating system lets go of them when a process ends,
 * however it ends.
 */
final class FileLocks {

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private static final int MILLIS_BETWEEN_TRIES = 20;

	private FileLocks() {
	}

	/**
	 * Waits until no other process holds the lock, and holds it while the action runs.
	 */
	static <T> T alone(Path file, Action<T> action) throws IOException, InterruptedException {
		FileChannel channel = waitFor(file, false);
		try {
			return action.run();
		}
		finally {
			channel.close();
		}
	}

	/** Holds the lock together with others who share it, until the channel is closed. */
	static FileChannel shared(Path file) throws IOException, InterruptedException {
		return waitFor(file, true);
	}

	/** Whether nobody else, in any process, holds the lock at this moment. */
	static boolean isFree(Path file) throws IOException {
		try (FileChannel channel = open(file)) {
			return channel.tryLock() != null;
		}
	}

	private static FileChannel waitFor(Path file, boolean shared) throws IOException, InterruptedException {
		FileChannel channel = open(file);
		long start = System.nanoTime();
		while (true) {
			@Nullable FileLock lock = channel.tryLock(0, Long.MAX_VALUE, shared);
			if (lock != null) {
				return channel;
			}
			if (System.nanoTime() - start > PATIENCE.toNanos()) {
				channel.close();
				throw new StartFailure("另一个进程一直占用着 %s（正在启动或停止数据库），请等它结束或结束它之后再试。".formatted(file));
			}
			Thread.sleep(MILLIS_BETWEEN_TRIES);
		}
	}

	private static FileChannel open(Path file) throws IOException {
		return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
	}

	/**
	 * What is done under a lock.
	 *
	 * @param <T> its result
	 */
	interface Action<T> {

		T run() throws IOException, InterruptedException;

	}

}
