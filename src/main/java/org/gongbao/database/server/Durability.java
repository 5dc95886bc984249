package org.gongbao.database.server;

import java.util.List;

/**
 * What the server promises when the machine stops.
 */
public enum Durability {

	/** What is committed is on disk. */
	SAFE("on"),

	/** For tests only: a power cut may destroy everything. */
	FAST("off");

	private final String value;

	Durability(String value) {
		this.value = value;
	}

	String value() {
		return this.value;
	}

	/** The settings that decide it. */
	static List<String> settings() {
		return List.of("fsync", "synchronous_commit", "full_page_writes");
	}

}
