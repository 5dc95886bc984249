package org.gongbao.bench.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.gongbao.bench.load.Figures;
import org.gongbao.bench.load.HttpServer;
import org.gongbao.bench.load.Json;
import org.gongbao.bench.load.Memory;
import org.gongbao.bench.load.RemoteHeap;
import org.gongbao.bench.opensearch.OpenSearchNode;

/**
 * Lets one engine after the other show what it can, each in processes of its own.
 */
public final class Contest {

	private static final String HEALTH = "/actuator/health";

	private final Java java;

	private final Path folder;

	private final Path jar;

	private final Path openSearchLibraries;

	/**
	 * Prepares.
	 * @param heap the most heap each process may use
	 * @param options what each process is told
	 * @param folder where they may write
	 * @param jar the portal
	 * @param openSearchLibraries a file with OpenSearch's class path
	 */
	public Contest(String heap, List<String> options, Path folder, Path jar, Path openSearchLibraries) {
		this.java = new Java(heap, options);
		this.folder = folder;
		this.jar = jar;
		this.openSearchLibraries = openSearchLibraries;
	}

	/**
	 * Measures one engine.
	 * @param engine which
	 * @return what was measured
	 * @throws IOException if it failed
	 */
	public Figures run(EngineName engine) throws IOException {
		return switch (engine) {
			case GONGBAO, POSTGRES -> alone(engine.code());
			case HTTP -> portal();
			case OPENSEARCH -> openSearch();
		};
	}

	/**
	 * How many items each query found, if the engine said so.
	 * @param engine which
	 * @return a file that may not exist
	 */
	public Path totals(EngineName engine) {
		return this.folder.resolve(engine.code()).resolve(Outcome.TOTALS);
	}

	private Figures alone(String part) throws IOException {
		Path own = this.folder.resolve(part);
		this.java.run(part, own);
		return Figures.read(Outcome.file(own));
	}

	private Figures portal() throws IOException {
		Path own = this.folder.resolve(EngineName.HTTP.code());
		this.java.run(EngineProcess.DATABASE, own);
		Figures filled = Figures.read(Outcome.file(own));
		Path data = own.resolve("data");
		int port = ServerProcess.freePort();
		Path log = own.resolve("portal.log");
		long start = System.nanoTime();
		Process process = this.java.start(
				List.of("-jar", this.jar.toString(), "--gongbao.data-dir=" + data.toAbsolutePath(),
						"--gongbao.samples=false", "--server.port=" + port),
				ProcessBuilder.Redirect.to(own.resolve("portal.out").toFile()), log);
		try (ServerProcess server = new ServerProcess(process, port, log)) {
			server.awaitAnswer("/");
			HttpServer asked = new HttpServer(port);
			server.await(() -> hasCaughtUp(asked));
			Figures figures = new Figures();
			figures.put("text.bytes", filled.get("text.bytes"));
			figures.put("database.seconds", filled.get("build.seconds"));
			figures.put("build.seconds", (System.nanoTime() - start) / 1e9);
			figures.put("build.rate", filled.get("items") / figures.get("build.seconds"));
			figures.put("disk.bytes", (double) Memory.disk(data.resolve("index")));
			this.java.run(EngineName.HTTP.code(), own, "-Dbench.port=" + port);
			figures.addAll(Figures.read(Outcome.file(own)));
			figures.put("memory.heap", RemoteHeap.afterCollection(process.pid()));
			figures.put("memory.peak", Memory.peak(process.pid()));
			return figures;
		}
	}

	private Figures openSearch() throws IOException {
		Path own = this.folder.resolve(EngineName.OPENSEARCH.code());
		int port = ServerProcess.freePort();
		Path log = own.resolve("node.log");
		Files.createDirectories(own);
		Process process = this.java.start(
				List.of("-Dbench.folder=" + own, "-cp", Java.classPath(this.openSearchLibraries),
						OpenSearchNode.class.getName(), String.valueOf(port)),
				ProcessBuilder.Redirect.to(own.resolve("node.out").toFile()), log);
		try (ServerProcess server = new ServerProcess(process, port, log)) {
			server.awaitAnswer("/");
			this.java.run(EngineName.OPENSEARCH.code(), own, "-Dbench.port=" + port);
			Figures figures = Figures.read(Outcome.file(own));
			figures.addAll(server.command("memory", own));
			for (Map.Entry<String, String> figure : server.command("measure", own).all().entrySet()) {
				if (figure.getKey().startsWith("load.")) {
					figures.note("inside." + figure.getKey(), figure.getValue());
				}
			}
			return figures;
		}
	}

	/** All that was published is searchable. */
	private static boolean hasCaughtUp(HttpServer portal) {
		try {
			byte[] health = portal.get(HEALTH);
			return Json.number(health, "\"head\":") == Json.number(health, "\"position\":");
		}
		catch (IOException ex) {
			// It calls itself unwell as long as its first index is being built.
			return false;
		}
	}

}
