package org.gongbao.bench.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The web server that pages are compared with, where it is installed. */
final class Nginx {

	private static final List<Path> PLACES = List.of(Path.of("/usr/sbin/nginx"), Path.of("/usr/local/sbin/nginx"),
			Path.of("/usr/local/bin/nginx"), Path.of("/opt/homebrew/bin/nginx"), Path.of("/usr/bin/nginx"));

	private static final String SETTINGS = """
			daemon off;
			master_process on;
			worker_processes {workers};
			pid {folder}/nginx.pid;
			error_log {folder}/nginx.log;
			events { worker_connections 1024; }
			http {
				types { text/html html; }
				default_type text/html;
				access_log off;
				sendfile on;
				tcp_nopush on;
				keepalive_requests 100000000;
				open_file_cache max=100;
				client_body_temp_path {folder}/body;
				proxy_temp_path {folder}/proxy;
				fastcgi_temp_path {folder}/fastcgi;
				uwsgi_temp_path {folder}/uwsgi;
				scgi_temp_path {folder}/scgi;
				server {
					listen 127.0.0.1:{port};
					root {folder}/root;
					gzip_static on;
				}
			}
			""";

	private Nginx() {
	}

	static Optional<Path> program() {
		return PLACES.stream().filter(Files::isExecutable).findFirst();
	}

	/** Serves a page at {@code /page.html}, compressed beforehand. */
	static ServerProcess start(Path program, Path folder, byte[] plain, byte[] packed) throws IOException {
		Path root = Files.createDirectories(folder.resolve("root"));
		Files.write(root.resolve("page.html"), plain);
		Files.write(root.resolve("page.html.gz"), packed);
		// The workers are another user when it is started by root.
		for (Path path = root; path != null && path.startsWith(folder); path = path.getParent()) {
			path.toFile().setExecutable(true, false);
		}
		int port = ServerProcess.freePort();
		String settings = SETTINGS.replace("{workers}", String.valueOf(Runtime.getRuntime().availableProcessors()))
			.replace("{folder}", folder.toString())
			.replace("{port}", String.valueOf(port));
		Path file = Files.writeString(folder.resolve("nginx.conf"), settings);
		Process process = new ProcessBuilder(program.toString(), "-p", folder.toString(), "-c", file.toString())
			.redirectOutput(ProcessBuilder.Redirect.DISCARD)
			.redirectError(folder.resolve("nginx.err").toFile())
			.start();
		return new ServerProcess(process, port, folder.resolve("nginx.log"));
	}

	/** What a process and all it has started have used of the processors, in seconds. */
	static double processorSeconds(Process process) {
		return Stream.concat(Stream.of(process.toHandle()), process.descendants())
			.flatMap((one) -> one.info().totalCpuDuration().stream())
			.mapToDouble((used) -> used.toNanos() / 1e9)
			.sum();
	}

}
