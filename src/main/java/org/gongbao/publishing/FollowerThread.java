package org.gongbao.publishing;

import org.jspecify.annotations.Nullable;

/**
 * A thread of the portal that goes on until the portal stops, and that the portal then
 * waits for, so that nothing is cut off in the middle.
 */
public final class FollowerThread {

	private final String name;

	private final Runnable work;

	private volatile boolean stopping;

	private @Nullable Thread thread;

	/**
	 * Prepares; nothing runs yet.
	 * @param name what the thread is called
	 * @param work what it does; it returns soon after {@link #isStopping()} is true
	 */
	public FollowerThread(String name, Runnable work) {
		this.name = name;
		this.work = work;
	}

	/** Starts it, also after it has been stopped. */
	public synchronized void start() {
		this.stopping = false;
		this.thread = Thread.ofPlatform().daemon().name(this.name).start(this.work);
	}

	/** Asks it to end and waits until it has. */
	public synchronized void stop() {
		this.stopping = true;
		Thread running = this.thread;
		this.thread = null;
		if (running != null) {
			join(running);
		}
	}

	/**
	 * Whether it was started and not stopped.
	 * @return true in between
	 */
	public synchronized boolean isRunning() {
		return this.thread != null;
	}

	/**
	 * Whether the work should end, to be asked from within it.
	 * @return true as soon as the portal stops
	 */
	public boolean isStopping() {
		return this.stopping;
	}

	private static void join(Thread running) {
		try {
			running.join();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
