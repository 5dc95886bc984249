package org.gongbao.security.factor;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.gongbao.security.secret.DeskKey;
import org.gongbao.security.secret.Secrets;

/**
 * Each person's second factor: the secret, encrypted, and the recovery codes, as digests.
 */
@Component
@Transactional
public class SecondFactors {

	private static final int CODES = 10;

	private static final int GROUPS = 4;

	private static final int FIGURES = 6;

	private final JdbcClient jdbc;

	private final DeskKey key;

	private final Clock clock;

	SecondFactors(JdbcClient jdbc, DeskKey key, Clock clock) {
		this.jdbc = jdbc;
		this.key = key;
		this.clock = clock;
	}

	/**
	 * Takes a second factor into use, in place of one there may be.
	 * @param staffId whose
	 * @param enrolment the secret
	 * @param typed a code that proves that the authenticator has it
	 * @return the recovery codes, empty if the code is not right
	 */
	public Optional<List<String>> confirm(long staffId, Enrolment enrolment, String typed) {
		OptionalLong step = Totp.step(enrolment.secret(), figures(typed), this.clock.instant());
		if (step.isEmpty()) {
			return Optional.empty();
		}
		this.jdbc.sql("""
				update staff_member set second_factor = :secret, second_factor_since = clock_timestamp(),
				second_factor_step = :step where id = :id""")
			.param("secret", this.key.seal(enrolment.secret(), owner(staffId)))
			.param("step", step.getAsLong())
			.param("id", staffId)
			.update();
		return Optional.of(renewCodes(staffId));
	}

	/**
	 * Makes new recovery codes; the old ones end.
	 * @param staffId whose
	 * @return the codes, which nobody can read again
	 */
	public List<String> renewCodes(long staffId) {
		this.jdbc.sql("delete from staff_recovery_code where staff_id = :id").param("id", staffId).update();
		List<String> codes = Stream.generate(() -> Secrets.typed(GROUPS)).limit(CODES).toList();
		for (String code : codes) {
			this.jdbc.sql("insert into staff_recovery_code (staff_id, digest) values (:id, :digest)")
				.param("id", staffId)
				.param("digest", digest(staffId, code))
				.update();
		}
		return codes;
	}

	/**
	 * Checks a code of the authenticator or a recovery code, and uses it up.
	 * @param staffId whose
	 * @param typed the code
	 * @return what came of it
	 */
	public Answer check(long staffId, String typed) {
		String figures = figures(typed);
		if (figures.length() == FIGURES && typed.codePoints().noneMatch(Character::isAlphabetic)) {
			return checkAuthenticator(staffId, figures);
		}
		int used = this.jdbc.sql("""
				update staff_recovery_code set used_at = clock_timestamp()
				where staff_id = :id and digest = :digest and used_at is null""")
			.param("id", staffId)
			.param("digest", digest(staffId, typed))
			.update();
		return (used == 1) ? Answer.RECOVERED : Answer.WRONG;
	}

	private Answer checkAuthenticator(long staffId, String code) {
		Optional<String> sealed = this.jdbc
			.sql("select second_factor from staff_member where id = :id and second_factor is not null")
			.param("id", staffId)
			.query(String.class)
			.optional();
		if (sealed.isEmpty()) {
			return Answer.WRONG;
		}
		Optional<String> secret = this.key.open(sealed.get(), owner(staffId));
		if (secret.isEmpty()) {
			return Answer.UNREADABLE;
		}
		OptionalLong step = Totp.step(secret.get(), code, this.clock.instant());
		return step.isPresent() ? use(staffId, step.getAsLong()) : Answer.WRONG;
	}

	/** Of two who come with the same code at once, one is too late. */
	private Answer use(long staffId, long step) {
		int used = this.jdbc
			.sql("update staff_member set second_factor_step = :step where id = :id and second_factor_step < :step")
			.param("step", step)
			.param("id", staffId)
			.update();
		return (used == 1) ? Answer.RIGHT : Answer.USED;
	}

	/**
	 * Takes the second factor away.
	 * @param staffId whose
	 */
	public void remove(long staffId) {
		this.jdbc.sql("delete from staff_recovery_code where staff_id = :id").param("id", staffId).update();
		this.jdbc.sql("update staff_member set second_factor = null, second_factor_since = null where id = :id")
			.param("id", staffId)
			.update();
	}

	/**
	 * How many recovery codes are left.
	 * @param staffId whose
	 * @return the number
	 */
	public int codesLeft(long staffId) {
		return this.jdbc.sql("select count(*) from staff_recovery_code where staff_id = :id and used_at is null")
			.param("id", staffId)
			.query(Integer.class)
			.single();
	}

	private static String owner(long staffId) {
		return "second factor of " + staffId;
	}

	private static String digest(long staffId, String code) {
		return Secrets.digest(staffId + ":" + Secrets.plain(code));
	}

	/** Input methods give figures in two widths, and people put gaps between them. */
	private static String figures(String typed) {
		StringBuilder figures = new StringBuilder();
		typed.codePoints()
			.filter(Character::isDigit)
			.map((point) -> Character.digit(point, 10))
			.forEach(figures::append);
		return figures.toString();
	}

	/** What came of a code. */
	public enum Answer {

		/** It is right and now used up. */
		RIGHT,
		/** It is a recovery code and now used up. */
		RECOVERED,
		/** It was right, but has been used before. */
		USED,
		/** It is not right. */
		WRONG,
		/** The secret cannot be read: the key in the data directory is another one. */
		UNREADABLE;

		/**
		 * Whether the person may go on.
		 * @return true if the code was good
		 */
		public boolean good() {
			return this == RIGHT || this == RECOVERED;
		}

	}

}
