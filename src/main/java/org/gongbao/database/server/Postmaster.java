package org.gongbao.database.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Starts and stops the server process. It is detached (pg_ctl), so that Ctrl+C in the
 * terminal of one of its users does not stop it under the others.
 *
 * @param folder where its data lie
 * @param programs the unpacked programs
 * @param tool runs them
 * @param account as whom
 * @param durability what it promises
 */
record Postmaster(ServerFolder folder, Path programs, Tool tool, Account account, Durability durability) {

	private static final int TRIES = 10;

	private static final int MILLIS_BETWEEN_TRIES = 500;

	private static final int MILLIS_BETWEEN_LOOKS = 10;

	private static final int MEGABYTE = 1 << 20;

	private static final String LOOPBACK = "127.0.0.1";

	/**
	 * Starts it and returns the port once it accepts connections.
	 * @return 0 when another one, started by a process that was then killed, was quicker
	 */
	int start() throws IOException, InterruptedException {
		String output = "";
		for (int i = 0; i < TRIES; i++) {
			int port = (i == 0) ? rememberedPort() : freePort(0);
			output = tryToStart(port);
			if (output.isEmpty()) {
				Files.writeString(this.folder.port(), String.valueOf(port));
				return port;
			}
			if (output.contains("\"postmaster.pid\" already exists")) {
				return 0;
			}
			if (output.contains("is still in use")) {
				// Processes of a server that was killed are still on their way out.
				Thread.sleep(MILLIS_BETWEEN_TRIES);
			}
			else if (!output.contains("could not bind")) {
				break;
			}
		}
		throw ServerTrouble.explain(output, this.folder.root());
	}

	/** Stops it; committed work stays, open transactions end. */
	void stop() throws IOException, InterruptedException {
		String data = this.folder.cluster().toString();
		for (String mode : List.of("fast", "immediate")) {
			if (this.tool.run(this.account.command(program("pg_ctl"), "stop", "-w", "-t", "60", "-m", mode, "-D", data))
				.succeeded()) {
				return;
			}
		}
	}

	/** What went wrong, or nothing. */
	private String tryToStart(int port) throws IOException, InterruptedException {
		long logged = prepareLog();
		Process starter = this.tool.start(this.account.command(program("pg_ctl"), "start", "-w", "-t", "900", "-D",
				this.folder.cluster().toString(), "-l", this.folder.log().toString(), "-o", options(port)));
		starter.outputWriter(StandardCharsets.UTF_8).close();
		// pg_ctl looks ten times a second; looking ourselves saves most of that.
		while (starter.isAlive() && !isReady(port)) {
			Thread.sleep(MILLIS_BETWEEN_LOOKS);
		}
		if (isReady(port)) {
			return "";
		}
		int exitCode = starter.waitFor();
		return (exitCode == 0) ? "" : "exit code %d%n%s".formatted(exitCode, logSince(logged));
	}

	private boolean isReady(int port) throws IOException {
		@Nullable PostmasterFile file = PostmasterFile.read(this.folder.cluster());
		return file != null && file.ready() && file.port() == port;
	}

	private String options(int port) {
		List<String> settings = new ArrayList<>(List.of("port=" + port, "listen_addresses=" + LOOPBACK,
				"unix_socket_directories=", "password_encryption=scram-sha-256", "timezone=Asia/Shanghai",
				"log_timezone=Asia/Shanghai", "log_checkpoints=off", "logging_collector=off"));
		for (String setting : Durability.settings()) {
			settings.add(setting + "=" + this.durability.value());
		}
		return "-c " + String.join(" -c ", settings);
	}

	/** Makes the log, anew when it has grown large, and returns its length. */
	private long prepareLog() throws IOException {
		Path log = this.folder.log();
		if (Files.exists(log) && Files.size(log) > 10 * MEGABYTE) {
			Files.delete(log);
		}
		if (!Files.exists(log)) {
			Files.createFile(log);
		}
		this.account.own(log);
		return Files.size(log);
	}

	private String logSince(long position) throws IOException {
		try (var channel = Files.newByteChannel(this.folder.log(), StandardOpenOption.READ)) {
			channel.position(position);
			return new String(Channels.newInputStream(channel).readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private int rememberedPort() throws IOException {
		try {
			return freePort(Integer.parseInt(Files.readString(this.folder.port()).strip()));
		}
		catch (IOException | IllegalArgumentException ex) {
			return freePort(0);
		}
	}

	private static int freePort(int wanted) throws IOException {
		try (ServerSocket socket = new ServerSocket(wanted, 1, InetAddress.getByAddress(new byte[] { 127, 0, 0, 1 }))) {
			return socket.getLocalPort();
		}
	}

	private String program(String name) {
		return this.programs.resolve("bin").resolve(name).toString();
	}

}
