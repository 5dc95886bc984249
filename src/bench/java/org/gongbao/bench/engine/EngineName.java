package org.gongbao.bench.engine;

import java.util.Locale;

/** What is compared. */
public enum EngineName {

	/** This portal's search module, called directly. */
	GONGBAO("Gongbao, in process"),

	/** The whole portal, asked for {@code /search.json}. */
	HTTP("Gongbao over HTTP"),

	/** OpenSearch, over HTTP and through its own client. */
	OPENSEARCH("OpenSearch over HTTP"),

	/** PostgreSQL with the best of three plans for each sort of query. */
	POSTGRES("PostgreSQL");

	private final String label;

	EngineName(String label) {
		this.label = label;
	}

	/**
	 * The name for tables.
	 * @return in English
	 */
	public String label() {
		return this.label;
	}

	/**
	 * The name for settings and data.
	 * @return in lower case
	 */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

}
