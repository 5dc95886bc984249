package org.gongbao.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Tests run on databases that know nothing of each other. */
@RepositoryTest
class TestDatabaseTests {

	@Autowired
	private JdbcClient jdbc;

	@Test
	void springTestsUsePostgreSqlMigratedByFlyway() {
		assertThat(this.jdbc.sql("SELECT version()").query(String.class).single()).startsWith("PostgreSQL 18");
		assertThat(this.jdbc.sql("SELECT count(*) FROM flyway_schema_history WHERE NOT success")
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void eachDatabaseIsItsOwn() throws SQLException {
		TestDatabase one = TestDatabase.create();
		TestDatabase other = TestDatabase.create();
		try (Connection connection = one.connect(); Statement statement = connection.createStatement()) {
			statement.execute("CREATE TABLE only_here (id int)");
		}
		try (Connection connection = other.connect(); Statement statement = connection.createStatement()) {
			assertThat(statement.executeQuery("SELECT 1 FROM pg_tables WHERE tablename = 'only_here'").next())
				.isFalse();
		}
	}

}
