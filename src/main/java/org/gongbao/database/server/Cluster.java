package org.gongbao.database.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Makes the data folder (initdb), and sets its roles' passwords while no server runs.
 *
 * @param folder where it lies
 * @param programs the unpacked programs
 * @param tool runs them
 * @param account as whom
 */
record Cluster(ServerFolder folder, Path programs, Tool tool, Account account) {

	/** Also the name of the role that owns it and that the portal signs in as. */
	static final String DATABASE = "gongbao";

	/**
	 * Makes the data folder aside and renames it when it is complete, so that one found
	 * half-made after a crash is never used.
	 */
	void create(Password password) throws IOException, InterruptedException {
		this.folder.deleteUnfinishedClusters();
		Path data = Files.createTempDirectory(this.folder.root(), ServerFolder.UNFINISHED);
		this.account.own(data);
		Path secret = this.folder.root().resolve("initdb.password");
		FileTree.writePrivately(secret, password.value());
		this.account.own(secret);
		check(this.tool.run(this.account.command(program("initdb"), "--pgdata=" + data, "--username=postgres",
				"--pwfile=" + secret, "--auth=scram-sha-256", "--encoding=UTF8", "--locale=C",
				"--locale-provider=builtin", "--builtin-locale=C.UTF-8")));
		Files.delete(secret);
		alone(data, "CREATE ROLE %1$s LOGIN PASSWORD '%2$s';%nCREATE DATABASE %1$s OWNER %1$s;%n".formatted(DATABASE,
				password.value()));
		Files.move(data, this.folder.cluster(), StandardCopyOption.ATOMIC_MOVE);
	}

	/** Sets the passwords anew when the file with them was lost. */
	void reset(Password password) throws IOException, InterruptedException {
		alone(this.folder.cluster(), "ALTER ROLE postgres PASSWORD '%2$s';%nALTER ROLE %1$s LOGIN PASSWORD '%2$s';%n"
			.formatted(DATABASE, password.value()));
	}

	/** Runs statements, one a line, in a server that nobody can connect to. */
	private void alone(Path data, String statements) throws IOException, InterruptedException {
		check(this.tool.run(this.account.command(program("postgres"), "--single", "-D", data.toString(), "postgres"),
				statements));
	}

	private String program(String name) {
		return this.programs.resolve("bin").resolve(name).toString();
	}

	private void check(Tool.Result result) {
		if (!result.succeeded()) {
			throw ServerTrouble.explain(result.output(), this.folder.root());
		}
	}

}
