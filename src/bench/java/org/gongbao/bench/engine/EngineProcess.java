package org.gongbao.bench.engine;

import java.io.IOException;

/** Where a process of the benchmark begins. */
public final class EngineProcess {

	static final String DATABASE = "portal-database";

	private EngineProcess() {
	}

	/**
	 * Plays one part.
	 * @param arguments the name of the part
	 * @throws IOException if it fails
	 */
	public static void main(String[] arguments) throws IOException {
		BenchSettings settings = BenchSettings.present();
		switch (arguments[0]) {
			case "gongbao" -> GongbaoInProcess.run(settings);
			case DATABASE -> PortalDatabase.run(settings);
			case "http" -> PortalClient.run(settings);
			case "opensearch" -> OpenSearchClient.run(settings);
			case "postgres" -> PostgresEngine.run(settings);
			default -> throw new IllegalArgumentException(arguments[0]);
		}
	}

}
