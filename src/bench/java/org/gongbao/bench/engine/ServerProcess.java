package org.gongbao.bench.engine;

import java.io.IOException;
import java.io.Writer;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.gongbao.bench.load.Figures;
import org.gongbao.bench.load.HttpServer;

/**
 * A server that runs beside the benchmark until it is closed.
 *
 * @param process the process
 * @param port where it listens
 * @param log what it says
 */
record ServerProcess(Process process, int port, Path log) implements AutoCloseable {

	private static final int LOOK_AGAIN_MILLIS = 50;

	private static final int LONGEST_START_SECONDS = 180;

	private static final int LONGEST_END_SECONDS = 60;

	/** A port that nobody listened on a moment ago. */
	static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

	/** Waits until a page can be had. */
	void awaitAnswer(String path) throws IOException {
		HttpServer server = new HttpServer(this.port);
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_START_SECONDS);
		await(() -> {
			if (System.nanoTime() > end) {
				throw new IllegalStateException("No answer, see " + this.log);
			}
			return answers(server, path);
		});
	}

	/** Waits for something as long as the process lives. */
	void await(BooleanSupplier condition) throws IOException {
		try {
			while (!condition.getAsBoolean()) {
				if (!this.process.isAlive()) {
					throw new IOException("The server ended, see " + this.log);
				}
				Thread.sleep(LOOK_AGAIN_MILLIS);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException(ex);
		}
	}

	/** Gives it a command of one word and reads what it leaves behind for it. */
	Figures command(String word, Path folder) throws IOException {
		Path answer = folder.resolve(word + ".properties");
		Writer commands = this.process.outputWriter();
		commands.write(word + "\n");
		commands.flush();
		await(() -> Files.exists(answer));
		return Figures.read(answer);
	}

	@Override
	public void close() throws IOException {
		this.process.getOutputStream().close();
		try {
			if (!this.process.waitFor(1, TimeUnit.SECONDS)) {
				this.process.destroy();
				if (!this.process.waitFor(LONGEST_END_SECONDS, TimeUnit.SECONDS)) {
					this.process.destroyForcibly();
				}
			}
		}
		catch (InterruptedException ex) {
			this.process.destroyForcibly();
			Thread.currentThread().interrupt();
		}
	}

	private static boolean answers(HttpServer server, String path) {
		try {
			server.get(path);
			return true;
		}
		catch (IOException ex) {
			return false;
		}
	}

}
