package org.gongbao.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

import org.gongbao.command.StartFailure;
import org.gongbao.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What is wrong with the operator's own PostgreSQL is found before anything starts. */
class ConfiguredDatabaseTests {

	private final TestDatabase database = TestDatabase.createEmpty();

	@Test
	void aUsableOneIsAccepted() {
		assertThatCode(
				() -> configured(this.database.url(), this.database.username(), this.database.password()).check())
			.doesNotThrowAnyException();
	}

	@Test
	void aWrongPasswordIsSaid() {
		assertThat(failure(this.database.url(), this.database.username(), "wrong")).contains("拒绝登录",
				"spring.datasource.password");
	}

	@Test
	void anUnknownDatabaseIsSaid() {
		assertThat(failure(this.database.url() + "_x", this.database.username(), this.database.password()))
			.contains("不存在");
	}

	@Test
	void nobodyListeningIsSaid() throws IOException {
		int port;
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			port = socket.getLocalPort();
		}
		assertThat(failure("jdbc:postgresql://127.0.0.1:%d/gongbao?password=geheim".formatted(port), "u", "p"))
			.contains("连不上", "127.0.0.1:%d/gongbao".formatted(port))
			.doesNotContain("geheim");
	}

	@Test
	void anotherKindOfDatabaseIsSaid() {
		assertThat(failure("jdbc:mysql://localhost/gongbao", "u", "p")).contains("只支持 PostgreSQL");
	}

	@Test
	void aTooOldOneIsSaid() {
		assertThatExceptionOfType(StartFailure.class)
			.isThrownBy(() -> ConfiguredDatabase.checkVersion(140012, "db/gongbao"))
			.withMessageContaining("PostgreSQL 14");
		assertThatCode(() -> ConfiguredDatabase.checkVersion(150000, "db/gongbao")).doesNotThrowAnyException();
	}

	private static String failure(String url, String user, String password) {
		try {
			configured(url, user, password).check();
			return "";
		}
		catch (StartFailure ex) {
			return ex.sentence();
		}
	}

	private static ConfiguredDatabase configured(String url, String user, String password) {
		return ConfiguredDatabase.of(new MockEnvironment().withProperty("spring.datasource.url", url)
			.withProperty("spring.datasource.username", user)
			.withProperty("spring.datasource.password", password));
	}

}
