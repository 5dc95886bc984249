package org.gongbao;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.env.MockEnvironment;

import org.gongbao.command.ReadyNotice;
import org.gongbao.database.DataDirectory;
import org.gongbao.database.DatabaseInfo;

import static org.assertj.core.api.Assertions.assertThat;

/** The last lines of the start say where, with what, and how to stop. */
class ReadyMessageTests {

	@Test
	void namesAddressDataAndHowToStop() {
		assertThat(message(new DatabaseInfo(true, "/srv/data/postgres"))).containsSubsequence(
				"http://localhost:8081/\n", "/srv/data（包括", "请打开 http://localhost:8081/staff/setup\n", "Ctrl+C\n");
	}

	@Test
	void namesTheConfiguredDatabase() {
		assertThat(message(new DatabaseInfo(false, "db.example:5432/gongbao"))).contains("db.example:5432/gongbao",
				"/srv/data");
	}

	private static String message(DatabaseInfo database) {
		MockEnvironment environment = new MockEnvironment().withProperty("local.server.port", "8081");
		StaticListableBeanFactory beans = new StaticListableBeanFactory();
		beans.addBean("notice", (ReadyNotice) (address) -> List.of("请打开 " + address + "staff/setup"));
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		new ReadyMessage(database, new DataDirectory(Path.of("/srv/data")), environment,
				beans.getBeanProvider(ReadyNotice.class))
			.print(new PrintStream(bytes, true, StandardCharsets.UTF_8));
		return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
	}

}
