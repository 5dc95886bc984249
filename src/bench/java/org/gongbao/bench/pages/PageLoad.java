package org.gongbao.bench.pages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Asks for one page over many connections, each as soon as it has its answer. It does as
 * little as can be done, because it shares the machine with the server.
 */
public final class PageLoad {

	private final int port;

	private final byte[] request;

	/**
	 * Prepares.
	 * @param port where the server listens on this machine
	 * @param path of the page, encoded
	 * @param gzip whether to say that compressed answers are welcome
	 */
	public PageLoad(int port, String path, boolean gzip) {
		this.port = port;
		this.request = PageRequests.get(path, gzip);
	}

	/**
	 * Asks for some time.
	 * @param connections how many
	 * @param seconds how long
	 * @return what was answered
	 * @throws IOException if the server fails
	 */
	public PageRate run(int connections, double seconds) throws IOException {
		int threads = Math.max(1, Math.min(2, Runtime.getRuntime().availableProcessors() / 2));
		long end = System.nanoTime() + (long) (seconds * 1e9);
		long start = System.nanoTime();
		try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
			List<Future<PageClient>> clients = new ArrayList<>();
			for (int i = 0; i < threads; i++) {
				int share = connections / threads + ((i < connections % threads) ? 1 : 0);
				clients.add(pool.submit(() -> new PageClient(this.port, this.request).run(share, end)));
			}
			PageRate sum = new PageRate(0, 0, 0, 0);
			for (Future<PageClient> client : clients) {
				sum = sum.plus(client.get().rate((System.nanoTime() - start) / 1e9));
			}
			return sum;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException("Interrupted", ex);
		}
		catch (ExecutionException ex) {
			throw new IOException("The server failed", ex.getCause());
		}
	}

}
