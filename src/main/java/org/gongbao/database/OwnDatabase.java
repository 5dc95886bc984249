package org.gongbao.database;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

import org.gongbao.command.StartFailure;
import org.gongbao.database.server.Access;
import org.gongbao.database.server.Durability;
import org.gongbao.database.server.OwnServer;

/**
 * The portal's connection to its own server, which starts in the background while the
 * application context is still being read.
 */
class OwnDatabase implements JdbcConnectionDetails, DisposableBean, Runnable {

	private final CompletableFuture<OwnServer> server;

	private final AtomicBoolean closed = new AtomicBoolean();

	OwnDatabase(DataDirectory directory) {
		this.server = CompletableFuture.supplyAsync(() -> OwnServer.join(directory.path(), Durability.SAFE),
				(task) -> Thread.ofPlatform().name("postgresql-start").daemon().start(task));
	}

	@Override
	public String getUsername() {
		return Access.OWNER;
	}

	@Override
	public String getPassword() {
		return access().password();
	}

	@Override
	public String getJdbcUrl() {
		return access().url();
	}

	private Access access() {
		try {
			return this.server.join().access();
		}
		catch (CompletionException ex) {
			throw (ex.getCause() instanceof StartFailure failure) ? failure : ex;
		}
	}

	@Override
	public void destroy() {
		if (this.closed.getAndSet(true)) {
			return;
		}
		this.server.handle((joined, failure) -> {
			if (joined != null) {
				joined.close();
			}
			return joined;
		}).join();
	}

	/** As a shutdown handler: for a context that never came to life. */
	@Override
	public void run() {
		destroy();
	}

}
