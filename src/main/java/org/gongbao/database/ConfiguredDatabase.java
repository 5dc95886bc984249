package org.gongbao.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

import org.springframework.core.env.Environment;

import org.gongbao.command.StartFailure;

/**
 * The PostgreSQL server an operator configured; tried before anything else is started, so
 * that what is wrong with it is said plainly.
 *
 * @param url for JDBC
 * @param login user and password
 */
record ConfiguredDatabase(String url, Properties login) {

	/** As {@code server_version_num} counts: 15. */
	private static final int OLDEST = 150000;

	private static final int VERSIONS_PER_MAJOR = 10000;

	static ConfiguredDatabase of(Environment environment) {
		Properties login = new Properties();
		login.setProperty("user", environment.getProperty("spring.datasource.username", ""));
		login.setProperty("password", environment.getProperty("spring.datasource.password", ""));
		login.values().removeIf(""::equals);
		return new ConfiguredDatabase(environment.getRequiredProperty("spring.datasource.url"), login);
	}

	/** Connects once and checks the version. */
	void check() {
		if (!this.url.startsWith("jdbc:postgresql:")) {
			throw new StartFailure("spring.datasource.url 应写成 jdbc:postgresql://主机:5432/库名，只支持 PostgreSQL。");
		}
		try (Connection connection = DriverManager.getConnection(this.url, this.login);
				Statement statement = connection.createStatement();
				ResultSet row = statement.executeQuery("SHOW server_version_num")) {
			row.next();
			checkVersion(row.getInt(1), place());
		}
		catch (SQLException ex) {
			throw new StartFailure(DatabaseFailures.explain(ex, "数据库 " + place() + " ")
				.orElseGet(() -> "数据库 %s 不可用（%s），请核对 spring.datasource.* 的设置。".formatted(place(), ex.getMessage())),
					ex);
		}
	}

	static void checkVersion(int version, String place) {
		if (version < OLDEST) {
			throw new StartFailure("数据库 %s 是 PostgreSQL %d，太旧了，请换用 %d 或更新的版本。".formatted(place,
					version / VERSIONS_PER_MAJOR, OLDEST / VERSIONS_PER_MAJOR));
		}
	}

	/** Server and database, without parameters, which may hold a password. */
	String place() {
		return this.url.replaceFirst("^jdbc:postgresql:(//)?", "").replaceFirst("\\?.*", "");
	}

}
