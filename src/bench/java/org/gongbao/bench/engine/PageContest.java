package org.gongbao.bench.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

import org.gongbao.bench.load.Figures;
import org.gongbao.bench.pages.PageLoad;
import org.gongbao.bench.pages.PageRate;

/**
 * How many pages in a second: the portal with pages in memory, the portal that makes each
 * anew, and nginx with the same bytes in a file, one after the other.
 */
public final class PageContest {

	private static final int CONNECTIONS = 64;

	/** A page costs a thousand times a copy from memory, and so does a warm JVM. */
	private static final int LONGER = 4;

	private final Java java;

	private final Path folder;

	private final Path jar;

	private final double warmUp;

	private final double seconds;

	/**
	 * Prepares.
	 * @param heap the most heap the portal may use, such as {@code 512m}
	 * @param folder where everything is written
	 * @param jar the portal
	 * @param warmUp how long to warm up, in seconds; longer where pages are made
	 * @param seconds how long to measure
	 */
	public PageContest(String heap, Path folder, Path jar, double warmUp, double seconds) {
		this.java = new Java(heap, List.of());
		this.folder = folder;
		this.jar = jar;
		this.warmUp = warmUp;
		this.seconds = seconds;
	}

	/**
	 * Measures.
	 * @return what was measured
	 * @throws IOException if the portal failed
	 */
	public Figures run() throws IOException {
		Files.createDirectories(this.folder);
		Figures figures = new Figures();
		figures.put("load.before", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
		Path text = Files.writeString(this.folder.resolve("document.txt"), PageText.text());
		runToEnd("import", "--publish", text.toString());
		String path = "/documents/" + URLEncoder.encode(PageText.NUMBER, StandardCharsets.UTF_8);
		byte[] packed;
		try (ServerProcess portal = portal("kept")) {
			packed = page(portal.port(), path);
			measure("kept", portal, path, true, this.warmUp, figures);
			measure("kept.plain", portal, path, false, this.warmUp, figures);
		}
		byte[] plain = new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes();
		figures.put("page.plain", plain.length);
		figures.put("page.packed", packed.length);
		Optional<Path> nginx = Nginx.program();
		if (nginx.isPresent()) {
			try (ServerProcess server = Nginx.start(nginx.get(), this.folder.resolve("nginx"), plain, packed)) {
				server.awaitAnswer("/page.html");
				measure("nginx", server, "/page.html", true, this.warmUp, figures);
			}
		}
		else {
			System.out.println("  nginx is not installed here, so pages are not compared with it");
		}
		figures.put("anew.warm-up", LONGER * this.warmUp);
		try (ServerProcess portal = portal("anew", "--gongbao.pages.cache=0")) {
			measure("anew", portal, path, true, LONGER * this.warmUp, figures);
		}
		try (ServerProcess portal = portal("read", "--gongbao.pages.cache=0", "--gongbao.documents.remembered=0")) {
			measure("read", portal, path, true, LONGER * this.warmUp, figures);
		}
		figures.put("load.after", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
		return figures;
	}

	private void measure(String name, ServerProcess server, String path, boolean gzip, double warmUp, Figures figures)
			throws IOException {
		PageLoad load = new PageLoad(server.port(), path, gzip);
		load.run(CONNECTIONS, warmUp);
		double before = Nginx.processorSeconds(server.process());
		PageRate rate = load.run(CONNECTIONS, this.seconds);
		double used = Nginx.processorSeconds(server.process()) - before;
		figures.put(name + ".rate", rate.perSecond());
		figures.put(name + ".bytes", rate.bytesEach());
		figures.put(name + ".worst", rate.worstMillis());
		figures.put(name + ".micros", used * 1e6 / rate.answers());
		System.out.printf("  %s: %,.0f/s, %.0f bytes, %.1f µs each%n", name, rate.perSecond(), rate.bytesEach(),
				used * 1e6 / rate.answers());
	}

	private ServerProcess portal(String name, String... settings) throws IOException {
		int port = ServerProcess.freePort();
		Path log = this.folder.resolve(name + ".log");
		List<String> words = new ArrayList<>(command());
		words.add("--server.port=" + port);
		words.addAll(List.of(settings));
		Process process = this.java.start(words,
				ProcessBuilder.Redirect.to(this.folder.resolve(name + ".out").toFile()), log);
		ServerProcess server = new ServerProcess(process, port, log);
		server.awaitAnswer("/");
		return server;
	}

	private void runToEnd(String... words) throws IOException {
		List<String> command = new ArrayList<>(command());
		command.addAll(2, List.of(words));
		Path log = this.folder.resolve("import.log");
		Process process = this.java.start(command,
				ProcessBuilder.Redirect.to(this.folder.resolve("import.out").toFile()), log);
		try {
			if (process.waitFor() != 0) {
				throw new IOException("The document was not taken, see " + log);
			}
		}
		catch (InterruptedException ex) {
			process.destroy();
			Thread.currentThread().interrupt();
		}
	}

	private List<String> command() {
		return List.of("-jar", this.jar.toString(), "--gongbao.data-dir=" + this.folder.resolve("data"),
				"--gongbao.samples=false");
	}

	/** As it is compressed, to be served by others. */
	private static byte[] page(int port, String path) throws IOException {
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
			.header("Accept-Encoding", "gzip")
			.build();
		try (HttpClient client = HttpClient.newHttpClient()) {
			HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
			if (answer.statusCode() != 200
					|| !answer.headers().firstValue("Content-Encoding").orElse("").equals("gzip")) {
				throw new IOException("No compressed page at " + path + ": " + answer);
			}
			return answer.body();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException(ex);
		}
	}

}
