package org.gongbao.database.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.jspecify.annotations.Nullable;

/**
 * From whatever state the last run left to a server that answers with our password and
 * our settings. Runs while this process alone has the turn.
 *
 * @param folder where everything lies
 * @param cluster makes the data folder
 * @param postmaster starts and stops the server
 */
record ServerStart(ServerFolder folder, Cluster cluster, Postmaster postmaster) {

	private static final int TRIES = 4;

	private static final int MILLIS_BETWEEN_LOOKS = 20;

	static ServerStart prepare(ServerFolder folder, Durability durability) throws IOException, InterruptedException {
		folder.checkVersion();
		Path programs = Programs.unpacked(folder.programs());
		Tool tool = new Tool(folder.root());
		Account account = Account.choose(tool, programs);
		return new ServerStart(folder, new Cluster(folder, programs, tool, account),
				new Postmaster(folder, programs, tool, account, durability));
	}

	Access run() throws IOException, InterruptedException {
		Password password = Password.of(this.folder.password());
		if (!Files.exists(this.folder.cluster())) {
			this.cluster.create(password);
		}
		this.postmaster.account().own(this.folder.cluster());
		String trouble = "";
		for (int i = 0; i < TRIES; i++) {
			Access access = new Access(runningPort(), password.value());
			trouble = troubleWith(access);
			if (trouble.isEmpty()) {
				return access;
			}
			this.postmaster.stop();
			if (trouble.startsWith("28")) {
				this.cluster.reset(password);
			}
		}
		throw ServerTrouble.explain(trouble, this.folder.root());
	}

	/** The port of the server that runs, which is started if none does. */
	private int runningPort() throws IOException, InterruptedException {
		while (true) {
			@Nullable PostmasterFile file = PostmasterFile.read(this.folder.cluster());
			if (file == null || !file.alive()) {
				PostmasterFile.delete(this.folder.cluster());
				int port = this.postmaster.start();
				if (port > 0) {
					return port;
				}
			}
			else if (file.ready()) {
				return file.port();
			}
			// It is recovering, or still stopping after its last user was killed.
			Thread.sleep(MILLIS_BETWEEN_LOOKS);
		}
	}

	/** Why that server cannot be used: a state of SQL, a wrong setting, or nothing. */
	private String troubleWith(Access access) {
		try (Connection connection = access.connect(Access.OWNER); Statement statement = connection.createStatement()) {
			for (String setting : Durability.settings()) {
				try (ResultSet rows = statement.executeQuery("SHOW " + setting)) {
					rows.next();
					if (!rows.getString(1).equals(this.postmaster.durability().value())) {
						return setting;
					}
				}
			}
			return "";
		}
		catch (SQLException ex) {
			String state = String.valueOf(ex.getSQLState());
			// Too many clients: it is ours, and busy.
			return state.startsWith("53") ? "" : state;
		}
	}

}
