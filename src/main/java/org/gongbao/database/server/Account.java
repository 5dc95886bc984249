package org.gongbao.database.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.gongbao.command.StartFailure;

/**
 * The account of the operating system that runs the server. PostgreSQL refuses root, so
 * root must step down first.
 *
 * @param prefix words before each command; empty for our own account
 * @param uid the owner its files need, or -1 to leave them as they are
 */
record Account(List<String> prefix, int uid) {

	private static final Account OURSELVES = new Account(List.of(), -1);

	/** Within a user namespace without mapping, whoever we are is "nobody". */
	private static final Account NAMESPACE = new Account(List.of("unshare", "-U"), -1);

	/** The account "nobody" wherever Linux runs. */
	private static final int NOBODY = 65534;

	/**
	 * Chooses the first way that works here and reaches the folder.
	 * @param tool runs the trials
	 * @param programs the unpacked programs
	 */
	static Account choose(Tool tool, Path programs) throws IOException, InterruptedException {
		Path self = Path.of("/proc/self");
		if (!Files.exists(self) || (owner(self) != 0 && isRegistered(self))) {
			return OURSELVES;
		}
		for (Account candidate : (owner(self) == 0) ? forRoot(tool.folder()) : List.of(NAMESPACE)) {
			if (candidate.reaches(tool, programs)) {
				return candidate;
			}
		}
		throw new StartFailure(
				"自带的 PostgreSQL 不能以当前用户（uid %d）运行，请改用系统里登记过的普通用户启动本程序，或设置 spring.datasource.url 使用已有的 PostgreSQL。"
					.formatted(owner(self)));
	}

	/**
	 * First a real unprivileged user. Where the folder lies below one that only root may
	 * enter (/root), a user namespace of root's own, and where the container forbids
	 * that, the unprivileged user with leave to pass locked folders.
	 */
	private static List<Account> forRoot(Path folder) throws IOException {
		int uid = (owner(folder) != 0 && isRegistered(folder)) ? owner(folder) : NOBODY;
		List<String> setpriv = List.of("setpriv", "--reuid=" + uid, "--regid=" + uid, "--clear-groups");
		List<String> withLeave = new ArrayList<>(setpriv);
		withLeave.addAll(List.of("--inh-caps=-all,+dac_override", "--ambient-caps=-all,+dac_override"));
		return List.of(new Account(setpriv, uid), new Account(NAMESPACE.prefix(), 0), new Account(withLeave, uid));
	}

	/** initdb asks for the user's name; a container may run as a number without one. */
	private static boolean isRegistered(Path owned) throws IOException {
		return !Files.getOwner(owned).getName().equals(String.valueOf(owner(owned)));
	}

	private boolean reaches(Tool tool, Path programs) throws InterruptedException {
		try {
			return tool.run(command("test", "-x", programs.resolve("bin/postgres").toString())).succeeded();
		}
		catch (IOException ex) {
			return false;
		}
	}

	/** The command as this account runs it. */
	List<String> command(String... words) {
		List<String> command = new ArrayList<>(this.prefix);
		command.addAll(List.of(words));
		return command;
	}

	/** Makes this account the owner of the file, or of the folder and all in it. */
	void own(Path path) throws IOException {
		if (this.uid < 0 || !Files.exists(path) || owner(path) == this.uid) {
			return;
		}
		List<Path> all;
		try (var walk = Files.walk(path)) {
			all = new ArrayList<>(walk.toList());
		}
		// The folder itself last: an interrupted change is seen and finished next time.
		for (Path each : all.reversed()) {
			Files.setAttribute(each, "unix:uid", this.uid, LinkOption.NOFOLLOW_LINKS);
		}
	}

	private static int owner(Path path) throws IOException {
		return (int) Files.getAttribute(path, "unix:uid");
	}

}
