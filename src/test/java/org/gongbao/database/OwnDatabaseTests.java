package org.gongbao.database;

import java.nio.file.Path;

import javax.sql.DataSource;

import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.gongbao.command.StartFailure;
import org.gongbao.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Without a configured datasource the application runs on its own server, else on that
 * one.
 */
class OwnDatabaseTests {

	private static final Path DATA = Path.of("target", "test-own-database").toAbsolutePath();

	@Test
	void startsWithTheApplicationAndStopsWithIt() {
		try (ConfigurableApplicationContext context = run("--gongbao.data-dir=" + DATA)) {
			assertThat(value(context, "SHOW fsync")).isEqualTo("on");
			assertThat(value(context, "SELECT current_setting('is_superuser')")).isEqualTo("off");
			assertThat(context.getBean(DatabaseInfo.class))
				.isEqualTo(new DatabaseInfo(true, DATA.resolve("postgres").toString()));
			assertThat(context.getBean(DataDirectory.class).path()).isEqualTo(DATA);
		}
		assertThat(DATA.resolve("postgres/18/postmaster.pid")).doesNotExist();
	}

	@Test
	void leavesAConfiguredOneAlone() {
		TestDatabase configured = TestDatabase.createEmpty();
		try (ConfigurableApplicationContext context = run("--gongbao.data-dir=target/test-data/configured",
				"--spring.datasource.url=" + configured.url(), "--spring.datasource.username=" + configured.username(),
				"--spring.datasource.password=" + configured.password())) {
			assertThat(context.getBean(DatabaseInfo.class).own()).isFalse();
			assertThat(configured.url()).endsWith(context.getBean(DatabaseInfo.class).place());
		}
	}

	@Test
	void saysThatTheDataFolderCannotBeWritten() {
		assertThatExceptionOfType(StartFailure.class).isThrownBy(() -> run("--gongbao.data-dir=pom.xml"))
			.withMessageContainingAll("pom.xml", "无法写入", "--gongbao.data-dir");
	}

	private static ConfigurableApplicationContext run(String... settings) {
		return new SpringApplicationBuilder(Application.class).web(WebApplicationType.NONE).run(settings);
	}

	private static String value(ConfigurableApplicationContext context, String query) {
		return JdbcClient.create(context.getBean(DataSource.class)).sql(query).query(String.class).single();
	}

	/** Nothing but the database. */
	@Configuration(proxyBeanMethods = false)
	@ImportAutoConfiguration(DataSourceAutoConfiguration.class)
	@Import(DatabaseConfiguration.class)
	static class Application {

	}

}
