package org.gongbao.bench.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A server on this machine that any number of threads ask, each on its own connection.
 */
public final class HttpServer {

	private final int port;

	private final Map<Thread, PlainHttp> connections = new ConcurrentHashMap<>();

	/**
	 * Names a server.
	 * @param port where it listens
	 */
	public HttpServer(int port) {
		this.port = port;
	}

	/**
	 * Gets a page.
	 * @param path with query, encoded
	 * @return the answer
	 * @throws IOException if there is none, or no success
	 */
	public byte[] get(String path) throws IOException {
		return ask("GET", path, "", "");
	}

	/**
	 * Asks with a body.
	 * @param method such as POST
	 * @param path with query, encoded
	 * @param type of the body
	 * @param body the body
	 * @return the answer
	 * @throws IOException if there is none, or no success
	 */
	public byte[] ask(String method, String path, String type, String body) throws IOException {
		PlainHttp connection = this.connections.get(Thread.currentThread());
		if (connection == null || connection.isLast()) {
			if (connection != null) {
				connection.close();
			}
			connection = new PlainHttp("127.0.0.1", this.port);
			this.connections.put(Thread.currentThread(), connection);
		}
		try {
			return connection.ask(method, path, type, body.getBytes(StandardCharsets.UTF_8));
		}
		catch (RefusedException ex) {
			throw ex;
		}
		catch (IOException ex) {
			this.connections.remove(Thread.currentThread());
			connection.close();
			throw ex;
		}
	}

}
