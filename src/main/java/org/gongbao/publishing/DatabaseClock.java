package org.gongbao.publishing;

import java.time.Instant;
import java.time.OffsetDateTime;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The time that stands on publications: the database's, which no web node and no staff
 * member can set.
 */
@Component
public class DatabaseClock {

	private final JdbcClient jdbc;

	DatabaseClock(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Reads the clock.
	 * @return the present moment
	 */
	public Instant now() {
		return this.jdbc.sql("select clock_timestamp()").query(OffsetDateTime.class).single().toInstant();
	}

}
