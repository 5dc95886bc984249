package org.gongbao.bench.load;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Asks a server over HTTP/1.1 on one lasting connection. Client and server share the
 * processor, so it does nothing beyond what is needed to read the answer.
 */
final class PlainHttp implements AutoCloseable {

	private final String host;

	private final Socket socket;

	private final InputStream in;

	private boolean last;

	PlainHttp(String host, int port) throws IOException {
		this.host = host + ":" + port;
		this.socket = new Socket(host, port);
		this.socket.setTcpNoDelay(true);
		this.in = new BufferedInputStream(this.socket.getInputStream(), 1 << 16);
	}

	/**
	 * Sends a request and waits for the whole answer.
	 * @throws RefusedException if the server is too busy
	 * @throws IOException also if the answer is not a success
	 */
	byte[] ask(String method, String path, String type, byte[] body) throws IOException {
		String head = method + " " + path + " HTTP/1.1\r\nHost: " + this.host + "\r\nAccept: application/json\r\n"
				+ ((body.length > 0) ? "Content-Type: " + type + "\r\nContent-Length: " + body.length + "\r\n" : "")
				+ "\r\n";
		byte[] first = head.getBytes(StandardCharsets.US_ASCII);
		byte[] request = new byte[first.length + body.length];
		System.arraycopy(first, 0, request, 0, first.length);
		System.arraycopy(body, 0, request, first.length, body.length);
		this.socket.getOutputStream().write(request);
		String status = line();
		byte[] answer = content();
		if (status.startsWith("HTTP/1.1 503") || status.startsWith("HTTP/1.1 429")) {
			throw new RefusedException(status);
		}
		if (!status.startsWith("HTTP/1.1 20")) {
			throw new IOException(status + " for " + path + ": " + new String(answer, StandardCharsets.UTF_8));
		}
		return answer;
	}

	/** Whether the server wants the next request on another connection. */
	boolean isLast() {
		return this.last;
	}

	private byte[] content() throws IOException {
		int length = 0;
		boolean chunked = false;
		for (String header = line(); !header.isEmpty(); header = line()) {
			String lower = header.toLowerCase(Locale.ROOT);
			if (lower.startsWith("content-length:")) {
				length = Integer.parseInt(lower.substring(15).strip());
			}
			this.last |= lower.equals("connection: close");
			chunked |= lower.startsWith("transfer-encoding:") && lower.contains("chunked");
		}
		return chunked ? chunks() : exactly(length);
	}

	private byte[] chunks() throws IOException {
		ByteArrayOutputStream all = new ByteArrayOutputStream();
		while (true) {
			int length = Integer.parseInt(line(), 16);
			all.write(exactly(length));
			line();
			if (length == 0) {
				return all.toByteArray();
			}
		}
	}

	private byte[] exactly(int length) throws IOException {
		byte[] bytes = this.in.readNBytes(length);
		if (bytes.length < length) {
			throw new EOFException("The server closed the connection");
		}
		return bytes;
	}

	private String line() throws IOException {
		StringBuilder line = new StringBuilder();
		for (int c = this.in.read(); c != '\n'; c = this.in.read()) {
			if (c < 0) {
				throw new EOFException("The server closed the connection");
			}
			if (c != '\r') {
				line.append((char) c);
			}
		}
		return line.toString();
	}

	@Override
	public void close() throws IOException {
		this.socket.close();
	}

}
