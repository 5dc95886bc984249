package org.gongbao.bench.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;

/** One thread that serves some of the connections. */
final class PageClient {

	private final int port;

	private final byte[] request;

	private final ByteBuffer buffer = ByteBuffer.allocate(256 * 1024);

	private long answers;

	private long bytes;

	private long worst;

	PageClient(int port, byte[] request) {
		this.port = port;
		this.request = request;
	}

	PageRate rate(double seconds) {
		return new PageRate(this.answers, this.bytes, seconds, this.worst / 1e6);
	}

	PageClient run(int connections, long end) throws IOException {
		try (Selector selector = Selector.open()) {
			for (int i = 0; i < connections; i++) {
				connect(selector);
			}
			while (System.nanoTime() < end) {
				selector.select(this::read, 100);
			}
			for (SelectionKey key : selector.keys()) {
				key.channel().close();
			}
		}
		return this;
	}

	private void connect(Selector selector) throws IOException {
		SocketChannel channel = SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), this.port));
		channel.configureBlocking(false);
		channel.socket().setTcpNoDelay(true);
		channel.register(selector, SelectionKey.OP_READ, new PageAnswer());
		ask(channel);
	}

	private void ask(SocketChannel channel) throws IOException {
		ByteBuffer out = ByteBuffer.wrap(this.request);
		while (out.hasRemaining()) {
			channel.write(out);
		}
	}

	private void read(SelectionKey key) {
		try {
			SocketChannel channel = (SocketChannel) key.channel();
			PageAnswer answer = (PageAnswer) key.attachment();
			this.buffer.clear();
			int read = channel.read(this.buffer);
			if (read < 0) {
				throw new IOException("The server closed the connection");
			}
			this.bytes += read;
			if (answer.take(this.buffer.array(), read)) {
				this.answers++;
				this.worst = Math.max(this.worst, answer.restart());
				if (answer.isLast()) {
					key.cancel();
					channel.close();
					connect(key.selector());
				}
				else {
					ask(channel);
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
