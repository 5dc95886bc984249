package org.gongbao.command;

import org.springframework.boot.SpringBootExceptionReporter;

/**
 * Keeps Spring Boot from logging why a start failed when {@link Program} reports it in
 * its own words. Elsewhere, in tests, everything stays as usual.
 */
class FailureSilence implements SpringBootExceptionReporter {

	private static volatile boolean kept;

	static void keep() {
		kept = true;
	}

	@Override
	public boolean reportException(Throwable failure) {
		return kept;
	}

}
