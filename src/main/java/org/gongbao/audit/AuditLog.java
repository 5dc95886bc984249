package org.gongbao.audit;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The record of who did what, when and from where. An entry is written in the transaction
 * of what it tells of: either both stand or neither.
 */
@Component
@Transactional
public class AuditLog {

	private final JdbcClient jdbc;

	private final ObjectProvider<ActorSource> actors;

	AuditLog(JdbcClient jdbc, ObjectProvider<ActorSource> actors) {
		this.jdbc = jdbc;
		this.actors = actors;
	}

	/**
	 * Appends what the present actor does.
	 * @param action what is done, a short Chinese verb phrase (保存稿件)
	 * @param subject what it is done to (2023年第2期)
	 * @param before how it was, null where there is nothing to compare; of more than 20
	 * kB only the beginning and a digest are kept
	 * @param after how it is now, likewise
	 */
	public void record(String action, String subject, @Nullable String before, @Nullable String after) {
		ActorSource source = this.actors.getIfAvailable();
		record((source != null) ? source.actor() : Actor.PORTAL, action, subject, before, after);
	}

	/**
	 * Appends what somebody does.
	 * @param actor who
	 * @param action what is done, a short Chinese verb phrase
	 * @param subject what it is done to
	 * @param before how it was, null where there is nothing to compare
	 * @param after how it is now, likewise
	 */
	public void record(Actor actor, String action, String subject, @Nullable String before, @Nullable String after) {
		this.jdbc.sql("""
				insert into audit_entry (staff_id, actor, address, action, subject, before, after)
				values (:staff, :actor, :address, :action, :subject, :before, :after)
				""")
			.param("staff", actor.staffId())
			.param("actor", actor.name())
			.param("address", actor.address())
			.param("action", action)
			.param("subject", subject)
			.param("before", LongText.shortened(before))
			.param("after", LongText.shortened(after))
			.update();
	}

}
