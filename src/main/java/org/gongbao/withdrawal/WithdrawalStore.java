package org.gongbao.withdrawal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.gongbao.publishing.ItemKind;
import org.gongbao.withdrawal.Withdrawal.Person;
import org.gongbao.withdrawal.Withdrawal.State;

/** The table of withdrawals. */
@Component
class WithdrawalStore {

	private static final String SELECT = """
			select w.*, p.name as proposer, d.name as decider from withdrawal w
			join staff_member p on p.id = w.proposed_by left join staff_member d on d.id = w.decided_by
			""";

	private final JdbcClient jdbc;

	WithdrawalStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Empty if there is one already that waits or is done. */
	Optional<Long> insert(ItemKind kind, long itemId, String reason, long by, Instant at, boolean urgent) {
		return this.jdbc.sql("""
				insert into withdrawal (item_kind, item_id, reason, urgent, state, proposed_by, proposed_at, decided_by,
					decided_at)
				values (:kind, :item, :reason, :urgent, :state, :by, :at, :decider, :decidedAt)
				on conflict (item_kind, item_id) where state <> 'refused' do nothing returning id
				""")
			.param("kind", kind.code())
			.param("item", itemId)
			.param("reason", reason)
			.param("urgent", urgent)
			.param("state", urgent ? "done" : "proposed")
			.param("by", by)
			.param("at", at.atOffset(ZoneOffset.UTC))
			.param("decider", urgent ? by : null)
			.param("decidedAt", urgent ? at.atOffset(ZoneOffset.UTC) : null)
			.query(Long.class)
			.optional();
	}

	/** Nobody else decides on it until this transaction ends. */
	Optional<Withdrawal> lock(long id) {
		return this.jdbc.sql(SELECT + " where w.id = :id for update of w")
			.param("id", id)
			.query((row, n) -> withdrawal(row))
			.optional();
	}

	Optional<Withdrawal> find(long id) {
		return this.jdbc.sql(SELECT + " where w.id = :id")
			.param("id", id)
			.query((row, n) -> withdrawal(row))
			.optional();
	}

	/** The one of an item that waits. */
	Optional<Withdrawal> lockWaiting(ItemKind kind, long itemId) {
		return this.jdbc
			.sql(SELECT + " where w.item_kind = :kind and w.item_id = :item and w.state = 'proposed' for update of w")
			.param("kind", kind.code())
			.param("item", itemId)
			.query((row, n) -> withdrawal(row))
			.optional();
	}

	void decide(long id, State state, long by, Instant at, @Nullable String refusal) {
		this.jdbc.sql("""
				update withdrawal set state = :state, decided_by = :by, decided_at = :at, refusal = :refusal
				where id = :id
				""")
			.param("state", state.name().toLowerCase(Locale.ROOT))
			.param("by", by)
			.param("at", at.atOffset(ZoneOffset.UTC))
			.param("refusal", refusal)
			.param("id", id)
			.update();
	}

	/** Those in one state, newest first. */
	List<Withdrawal> in(State state, int offset, int limit) {
		return this.jdbc.sql(SELECT + """
				where w.state = :state
				order by coalesce(w.decided_at, w.proposed_at) desc, w.id desc offset :offset limit :limit
				""")
			.param("state", state.name().toLowerCase(Locale.ROOT))
			.param("offset", offset)
			.param("limit", limit)
			.query((row, n) -> withdrawal(row))
			.list();
	}

	/** How many are in one state, but for those of one person. */
	long count(State state, @Nullable Long notBy) {
		return this.jdbc
			.sql("select count(*) from withdrawal where state = :state"
					+ " and (:notBy::bigint is null or proposed_by <> :notBy)")
			.param("state", state.name().toLowerCase(Locale.ROOT))
			.param("notBy", notBy)
			.query(Long.class)
			.single();
	}

	private static Withdrawal withdrawal(ResultSet row) throws SQLException {
		Long decider = row.getObject("decided_by", Long.class);
		OffsetDateTime decidedAt = row.getObject("decided_at", OffsetDateTime.class);
		return new Withdrawal(row.getLong("id"), ItemKind.ofCode(row.getString("item_kind")), row.getLong("item_id"),
				row.getString("reason"), row.getBoolean("urgent"),
				State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
				new Person(row.getLong("proposed_by"), row.getString("proposer")),
				row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
				(decider != null) ? new Person(decider, row.getString("decider")) : null,
				(decidedAt != null) ? decidedAt.toInstant() : null, row.getString("refusal"));
	}

}
