package org.gongbao.testing;

import org.springframework.boot.SpringApplication;

/**
 * Runs something when the JVM ends: after Spring has closed its contexts, if there are
 * any, so that nobody finds the server gone.
 */
final class AtShutdown {

	private static volatile boolean springClosesFirst;

	private AtShutdown() {
	}

	/** Says that contexts of Spring Boot exist. */
	static void springClosesFirst() {
		springClosesFirst = true;
	}

	static void run(Runnable action) {
		SpringApplication.getShutdownHandlers().add(action);
		Runtime.getRuntime().addShutdownHook(new Thread(() -> {
			if (!springClosesFirst) {
				action.run();
			}
		}));
	}

}
