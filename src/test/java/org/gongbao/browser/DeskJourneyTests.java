package org.gongbao.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.gongbao.security.password.Passwords;
import org.gongbao.testing.CleanDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The whole way of an issue in a real browser, with scripts and without: brought in,
 * checked by three people, published, corrected, withdrawn. Needs node, and the packages
 * of {@code src/test/browser} ({@code .ci/run} installs them).
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@CleanDatabase
class DeskJourneyTests {

	private static final Path BROWSER = Path.of("src/test/browser");

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Passwords passwords;

	@BeforeEach
	void people() {
		account("caibian", "editor");
		account("chushen", "reviewer");
		account("fushen", "reviewer");
		account("zhongshen", "publisher");
	}

	@ParameterizedTest
	@ValueSource(strings = { "js", "nojs" })
	@Timeout(240)
	void anIssueGoesAllTheWay(String script) throws IOException, InterruptedException {
		Assumptions.assumeTrue(Files.isDirectory(BROWSER.resolve("node_modules/playwright-core")), () -> {
			String reason = "Browser journey skipped: run `npm ci` in " + BROWSER + " (.ci/run does)";
			System.out.println(reason);
			return reason;
		});
		List<String> command = new ArrayList<>(List.of("node", "desk-journey.js", "http://localhost:" + this.port,
				Path.of("seeds/2022-06.txt").toAbsolutePath().toString(), "2022/6", "7", "通政办字〔2022〕903号", script));
		String shots = System.getProperty("gongbao.screenshots");
		if (shots != null) {
			command.add(Path.of(shots).toAbsolutePath().toString());
		}
		Path log = Files.createTempFile("desk-journey", ".log");
		Process process = new ProcessBuilder(command).directory(BROWSER.toFile())
			.redirectErrorStream(true)
			.redirectOutput(log.toFile())
			.start();
		boolean ended = process.waitFor(220, TimeUnit.SECONDS);
		process.destroyForcibly();
		assertThat(ended && process.exitValue() == 0).as(Files.readString(log)).isTrue();
	}

	private void account(String login, String role) {
		this.jdbc
			.sql("insert into staff_member (login, name, password_hash, roles) values (:login, :name, :hash, :roles)")
			.param("login", login)
			.param("name", "测试" + login)
			.param("hash", this.passwords.hash("gazette " + login + " 2026"))
			.param("roles", new String[] { role })
			.update();
	}

}
