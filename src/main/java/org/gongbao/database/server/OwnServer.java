package org.gongbao.database.server;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.gongbao.command.StartFailure;

/**
 * A share in the PostgreSQL server below a data folder. Any number of processes, and of
 * contexts in one process, may have one; the first starts the server, or takes over what
 * an earlier crash left running, and the last to close stops it.
 */
public final class OwnServer implements AutoCloseable {

	private static final Map<Path, OwnServer> JOINED = new HashMap<>();

	private final ServerFolder folder;

	private final FileChannel usersLock;

	private final Postmaster postmaster;

	private final Access access;

	private int shares = 1;

	private OwnServer(ServerFolder folder, FileChannel usersLock, Postmaster postmaster, Access access) {
		this.folder = folder;
		this.usersLock = usersLock;
		this.postmaster = postmaster;
		this.access = access;
	}

	/**
	 * Joins the users of the server, starting it when it does not run.
	 * @param dataDirectory the portal's data folder, writable
	 * @param durability what a server started by this call promises
	 * @return a share, to be closed
	 * @throws StartFailure when that is not possible
	 */
	public static OwnServer join(Path dataDirectory, Durability durability) {
		try {
			return join(ServerFolder.under(dataDirectory), durability);
		}
		catch (AccessDeniedException ex) {
			throw new StartFailure("当前用户无权读写 %s，请用当初启动本程序的用户启动，或改正数据目录的所有者和权限。".formatted(ex.getFile()), ex);
		}
		catch (FileSystemException ex) {
			throw ServerTrouble.explain(String.valueOf(ex.getReason()), dataDirectory);
		}
		catch (IOException ex) {
			throw ServerTrouble.explain(String.valueOf(ex.getMessage()), dataDirectory);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new StartFailure("启动数据库时被中断，请重新启动。", ex);
		}
	}

	private static OwnServer join(ServerFolder folder, Durability durability) throws IOException, InterruptedException {
		synchronized (JOINED) {
			@Nullable OwnServer joined = JOINED.get(folder.root());
			if (joined != null) {
				joined.shares++;
				return joined;
			}
			OwnServer server = start(folder, durability);
			JOINED.put(folder.root(), server);
			return server;
		}
	}

	private static OwnServer start(ServerFolder folder, Durability durability)
			throws IOException, InterruptedException {
		return FileLocks.alone(folder.turnLock(), () -> {
			FileChannel users = FileLocks.shared(folder.usersLock());
			try {
				ServerStart start = ServerStart.prepare(folder, durability);
				return new OwnServer(folder, users, start.postmaster(), start.run());
			}
			catch (Throwable ex) {
				users.close();
				throw ex;
			}
		});
	}

	/**
	 * How the portal connects to its own database.
	 * @return valid until this share is closed
	 */
	public Access access() {
		return this.access;
	}

	/** Gives the share back; nothing happens to the server while others use it. */
	@Override
	public void close() {
		synchronized (JOINED) {
			if (--this.shares > 0) {
				return;
			}
			JOINED.remove(this.folder.root(), this);
			leave();
		}
	}

	private void leave() {
		try {
			FileLocks.alone(this.folder.turnLock(), () -> {
				this.usersLock.close();
				boolean last = FileLocks.isFree(this.folder.usersLock());
				if (last) {
					this.postmaster.stop();
				}
				return last;
			});
		}
		catch (IOException | StartFailure ex) {
			// Left running, it is taken over by the next start.
			System.getLogger(OwnServer.class.getName()).log(System.Logger.Level.WARNING, "PostgreSQL not stopped", ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
