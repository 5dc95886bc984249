package org.gongbao.importing.format;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.jspecify.annotations.Nullable;

import org.gongbao.importing.reading.UnreadableText;

/**
 * Reads in a thread of its own, so that a file made to keep a reader busy for ever ends
 * with a sentence. A reader that does not hear it is to stop keeps its place until it
 * ends: a few such files can stop the reading of files, but never the portal.
 */
public final class TimeLimit {

	private static final int AT_ONCE = 2;

	/** Deeply nested files are refused by their readers, before this is used up. */
	private static final long STACK = 8L * 1024 * 1024;

	private static final Semaphore PLACES = new Semaphore(AT_ONCE, true);

	private TimeLimit() {
	}

	/**
	 * End the reading if its time is up; readers call it again and again.
	 */
	public static void check() {
		if (Thread.currentThread().isInterrupted()) {
			throw new TimeIsUp();
		}
	}

	static <T> T within(Duration limit, Callable<T> reading) throws IOException {
		long end = System.nanoTime() + limit.toNanos();
		try {
			if (!PLACES.tryAcquire(limit.toNanos(), TimeUnit.NANOSECONDS)) {
				throw new UnreadableText("正在读别的文件，请过几分钟再试。");
			}
			FutureTask<T> task = start(reading);
			try {
				return task.get(Math.max(1, end - System.nanoTime()), TimeUnit.NANOSECONDS);
			}
			catch (TimeoutException ex) {
				task.cancel(true);
				throw new UnreadableText(
						"读这个文件用了超过 %d 秒还没有读完，已经停止；请用 Word 或 WPS 打开后另存一份再试。".formatted(limit.toSeconds()));
			}
			catch (ExecutionException ex) {
				throw unwrapped(ex.getCause());
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new UnreadableText("读文件时被中断，请再试一次。");
		}
	}

	private static <T> FutureTask<T> start(Callable<T> reading) {
		FutureTask<T> task = new FutureTask<>(reading);
		Thread thread = new Thread(null, () -> {
			try {
				task.run();
			}
			finally {
				PLACES.release();
			}
		}, "source-reader", STACK);
		thread.setDaemon(true);
		thread.start();
		return task;
	}

	private static RuntimeException unwrapped(@Nullable Throwable cause) throws IOException {
		if (cause instanceof StackOverflowError) {
			return new UnreadableText("文件里的内容嵌套得太深，像是有意做成这样或已经损坏，没有读。");
		}
		if (cause instanceof IOException io) {
			throw io;
		}
		if (cause instanceof Error error) {
			throw error;
		}
		return (cause instanceof RuntimeException ex) ? ex : new IllegalStateException(cause);
	}

	/** Nobody waits for this reading any longer. */
	private static final class TimeIsUp extends UnreadableText {

		private static final long serialVersionUID = 1L;

		private TimeIsUp() {
			super("读文件的时间用完了。");
		}

	}

}
