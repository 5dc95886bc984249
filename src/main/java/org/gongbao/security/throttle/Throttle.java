package org.gongbao.security.throttle;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.gongbao.security.secret.Secrets;

/**
 * Counts failures to sign in, in the database, so that a restart forgives nothing. An
 * attempt is counted before it is made: many at once get no further than one after the
 * other. Browsers that have signed in to an account before are counted apart, so that no
 * stranger can shut them out.
 */
@Component
@Transactional
public class Throttle {

	private final JdbcClient jdbc;

	private final Clock clock;

	Throttle(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Begins an attempt to sign in with a password.
	 * @param login the account, whether there is one or not
	 * @param address where it comes from
	 * @param browser the name of a browser known to the account, null for a strange one
	 * @return the attempt
	 */
	public Attempt password(String login, String address, @Nullable String browser) {
		String account = name(login);
		if (browser != null) {
			return begin(List.of(new Counter("browser:" + account + ":" + browser, Allowance.ACCOUNT_HERE, true)));
		}
		return begin(List.of(new Counter("here:" + account + ":" + address, Allowance.ACCOUNT_HERE, true),
				new Counter("address:" + address, Allowance.ADDRESS, false),
				new Counter("account:" + account, Allowance.ACCOUNT, false)));
	}

	/**
	 * Begins an attempt with a code of the second factor.
	 * @param login the account
	 * @param browser the name of a browser known to the account, null for a strange one
	 * @return the attempt
	 */
	public Attempt code(String login, @Nullable String browser) {
		String key = (browser != null) ? "codebrowser:" + name(login) + ":" + browser : "code:" + name(login);
		return begin(List.of(new Counter(key, Allowance.CODE, true)));
	}

	/**
	 * Takes back that an attempt was counted.
	 * @param attempt the attempt, which succeeded
	 */
	public void succeeded(Attempt attempt) {
		for (Counter counter : attempt.counters()) {
			String sql = counter.forgiven() ? "delete from sign_in_counter where key = :key" : """
					update sign_in_counter set failures = greatest(failures - 1, 0), blocked_until = null
					where key = :key""";
			this.jdbc.sql(sql).param("key", counter.key()).update();
		}
	}

	/**
	 * Until when an account is closed to strange browsers.
	 * @param login the account
	 * @return the moment, empty if it is open
	 */
	public Optional<Instant> lockedUntil(String login) {
		return this.jdbc.sql("""
				select max(blocked_until) from sign_in_counter where key in (:account, :code) and blocked_until > :now
				having max(blocked_until) is not null""")
			.param("account", "account:" + name(login))
			.param("code", "code:" + name(login))
			.param("now", Timestamp.from(this.clock.instant()))
			.query((row, number) -> row.getTimestamp(1).toInstant())
			.optional();
	}

	/**
	 * Opens an account again and forgives its failures.
	 * @param login the account
	 */
	public void unlock(String login) {
		for (String kind : List.of("here:", "browser:", "codebrowser:")) {
			this.jdbc.sql("delete from sign_in_counter where starts_with(key, :prefix)")
				.param("prefix", kind + name(login) + ":")
				.update();
		}
		this.jdbc.sql("delete from sign_in_counter where key in (:account, :code)")
			.param("account", "account:" + name(login))
			.param("code", "code:" + name(login))
			.update();
	}

	private Attempt begin(List<Counter> counters) {
		Instant now = this.clock.instant();
		this.jdbc.sql("delete from sign_in_counter where last_failure_at < :old")
			.param("old", Timestamp.from(now.minus(Allowance.CODE.memory())))
			.update();
		List<Counter> ordered = counters.stream().sorted(Comparator.comparing(Counter::key)).toList();
		List<Tally> tallies = new ArrayList<>();
		for (Counter counter : ordered) {
			tallies.add(lock(counter, now));
		}
		Duration wait = tallies.stream().map((tally) -> tally.wait(now)).max(Comparator.naturalOrder()).orElseThrow();
		boolean locking = false;
		for (int i = 0; i < tallies.size() && wait.isZero(); i++) {
			locking |= count(ordered.get(i), tallies.get(i), now);
		}
		return new Attempt(ordered, wait, locking);
	}

	/** Makes the counter if need be, and holds it until the attempt is counted. */
	private Tally lock(Counter counter, Instant now) {
		this.jdbc.sql("""
				insert into sign_in_counter (key, failures, last_failure_at) values (:key, 0, :now)
				on conflict (key) do nothing""").param("key", counter.key()).param("now", Timestamp.from(now)).update();
		return this.jdbc
			.sql("select failures, last_failure_at, blocked_until from sign_in_counter where key = :key for update")
			.param("key", counter.key())
			.query((row, number) -> new Tally(row.getInt("failures"), row.getTimestamp("last_failure_at").toInstant(),
					row.getTimestamp("blocked_until")))
			.single();
	}

	/** Counts a failure; says whether it closes the account. */
	private boolean count(Counter counter, Tally tally, Instant now) {
		boolean forgotten = tally.lastFailureAt().plus(counter.allowance().memory()).isBefore(now);
		int failures = forgotten ? 1 : tally.failures() + 1;
		Duration delay = counter.allowance().delay(failures);
		this.jdbc.sql("""
				update sign_in_counter set failures = :failures, last_failure_at = :now, blocked_until = :until
				where key = :key""")
			.param("failures", failures)
			.param("now", Timestamp.from(now))
			.param("until", delay.isZero() ? null : Timestamp.from(now.plus(delay)))
			.param("key", counter.key())
			.update();
		return !delay.isZero() && counter.allowance() == Allowance.ACCOUNT;
	}

	/** Whatever was typed, the key stays short. */
	private static String name(String login) {
		return login.matches("[a-z0-9._-]{1,40}") ? login : Secrets.digest(login);
	}

	/**
	 * How it stands with a counter.
	 *
	 * @param failures how many
	 * @param lastFailureAt when the last was
	 * @param blockedUntil until when nothing is tried, null for now
	 */
	record Tally(int failures, Instant lastFailureAt, @Nullable Timestamp blockedUntil) {

		Duration wait(Instant now) {
			Instant until = (this.blockedUntil != null) ? this.blockedUntil.toInstant() : now;
			return until.isAfter(now) ? Duration.between(now, until) : Duration.ZERO;
		}

	}

}
