package org.gongbao.security.people;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.gongbao.security.SignInRules;
import org.gongbao.security.secret.Secrets;

/** One-time secrets: the database knows only their digests. */
@Component
@Transactional
class Invitations {

	private static final int SETUP_GROUPS = 6;

	private final JdbcClient jdbc;

	private final SignInRules rules;

	private final Clock clock;

	Invitations(JdbcClient jdbc, SignInRules rules, Clock clock) {
		this.jdbc = jdbc;
		this.rules = rules;
		this.clock = clock;
	}

	/** Makes a new one; an older one of the same person ends. */
	Invitation renew(long staffId) {
		Invitation invitation = Invitation.until(this.clock.instant().plus(this.rules.invitation()));
		store(Secrets.digest(invitation.secret()), staffId, Timestamp.from(invitation.expiresAt()));
		return invitation;
	}

	/** Makes the secret of the first administrator; an older one ends. */
	String renewSetup() {
		String secret = Secrets.typed(SETUP_GROUPS);
		store(Secrets.digest(Secrets.plain(secret)), null, null);
		return secret;
	}

	private void store(String digest, @Nullable Long staffId, @Nullable Timestamp expiresAt) {
		this.jdbc.sql("delete from staff_invitation where staff_id is not distinct from :staff::bigint")
			.param("staff", staffId)
			.update();
		this.jdbc.sql("""
				insert into staff_invitation (digest, staff_id, expires_at)
				values (:digest, :staff::bigint, :expires::timestamptz)""")
			.param("digest", digest)
			.param("staff", staffId)
			.param("expires", expiresAt)
			.update();
	}

	/** Whose password may be set with a secret. */
	Optional<Long> staffId(String secret) {
		return this.jdbc.sql("""
				select staff_id from staff_invitation
				where digest = :digest and staff_id is not null and expires_at > :now""")
			.param("digest", Secrets.digest(secret))
			.param("now", Timestamp.from(this.clock.instant()))
			.query((row, number) -> row.getLong(1))
			.optional();
	}

	/** Whether a person still has one. */
	boolean pending(long staffId) {
		return this.jdbc
			.sql("select exists (select 1 from staff_invitation where staff_id = :id and expires_at > :now)")
			.param("id", staffId)
			.param("now", Timestamp.from(this.clock.instant()))
			.query(Boolean.class)
			.single();
	}

	/** Uses up a person's invitation; of two at once only one succeeds. */
	boolean use(String secret) {
		return this.jdbc.sql("delete from staff_invitation where digest = :digest and expires_at > :now")
			.param("digest", Secrets.digest(secret))
			.param("now", Timestamp.from(this.clock.instant()))
			.update() == 1;
	}

	/** Uses up the secret of the first administrator. */
	boolean useSetup(String secret) {
		return this.jdbc.sql("delete from staff_invitation where digest = :digest and staff_id is null")
			.param("digest", Secrets.digest(Secrets.plain(secret)))
			.update() == 1;
	}

	boolean isSetup(String secret) {
		return this.jdbc
			.sql("select exists (select 1 from staff_invitation where digest = :digest and staff_id is null)")
			.param("digest", Secrets.digest(Secrets.plain(secret)))
			.query(Boolean.class)
			.single();
	}

}
