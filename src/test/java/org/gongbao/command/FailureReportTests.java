package org.gongbao.command;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.web.server.PortInUseException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/** What ends the program is said in one sentence, with the remedy. */
class FailureReportTests {

	private final FailureReport report = FailureReport.ofAllModules(false);

	@Test
	void aBusyPortIsNamed() {
		assertThat(sentence(new PortInUseException(8080))).contains("8080", "已被占用", "--server.port");
	}

	@Test
	void filesAreNamed() {
		assertThat(sentence(new AccessDeniedException("/srv/data/x"))).contains("/srv/data/x", "权限");
		assertThat(sentence(new FileSystemException("/srv/data/y", null, "No space left on device")))
			.contains("/srv/data/y", "磁盘已满");
	}

	@ParameterizedTest
	@CsvSource({ "08001, 连不上", "28P01, 拒绝登录", "3D000, 不存在", "42501, 权限不够", "53100, 磁盘已满", "53300, 连接数已满" })
	void whatPostgreSqlRefusesIsSaidPlainly(String state, String words) {
		assertThat(sentence(new SQLException("whatever", state))).contains(words);
	}

	@Test
	void aWrongSettingIsNamedWithItsValue() {
		Binder binder = new Binder(new MapConfigurationPropertySource(Map.of("server.port", "eighty")));
		Throwable failure = catchThrowable(() -> binder.bind("server.port", Integer.class));
		assertThat(sentence(failure)).contains("server.port", "eighty");
	}

	@Test
	void aWrongSecretIsNamedWithoutItsValue() {
		Binder binder = new Binder(new MapConfigurationPropertySource(Map.of("x.password", "geheim")));
		Throwable failure = catchThrowable(() -> binder.bind("x.password", Integer.class));
		assertThat(sentence(failure)).contains("x.password").doesNotContain("geheim");
	}

	@Test
	void theUnforeseenIsOneLineToo() {
		assertThat(sentence(new IllegalStateException("one\ntwo"))).contains("one two", "--debug")
			.doesNotContain("\n")
			.endsWith("。");
	}

	@Test
	void stackTracesAppearOnlyWhenAskedFor() {
		assertThat(print(this.report)).hasLineCount(1);
		assertThat(print(FailureReport.ofAllModules(true))).contains("at org.gongbao");
	}

	private String sentence(Throwable cause) {
		return this.report.sentence(new IllegalStateException("outer", new RuntimeException("middle", cause)));
	}

	private static String print(FailureReport report) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		report.print(new StartFailure("数据目录不可写。"), new PrintStream(bytes, true, StandardCharsets.UTF_8));
		return bytes.toString(StandardCharsets.UTF_8);
	}

}
