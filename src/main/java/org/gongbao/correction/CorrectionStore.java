package org.gongbao.correction;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.gongbao.correction.Proposal.Person;
import org.gongbao.correction.Proposal.State;
import org.gongbao.correction.Proposal.Wording;
import org.gongbao.publishing.ItemKind;

/** The table of corrections. */
@Component
class CorrectionStore {

	private static final String SELECT = """
			select c.*, p.name as proposer, d.name as decider from correction c
			join staff_member p on p.id = c.proposed_by left join staff_member d on d.id = c.decided_by
			""";

	/** Corrections of what has been withdrawn would repeat what nobody should read. */
	private static final String SHOWN = " where c.state = 'published' and exists "
			+ "(select 1 from public_item i where i.item_kind = c.item_kind and i.item_id = c.item_id)";

	private final JdbcClient jdbc;

	CorrectionStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	long insert(ItemKind kind, long itemId, Wording wording, long by, Instant at, String digest) {
		return this.jdbc.sql("""
				insert into correction (item_kind, item_id, passage, replacement, explanation, anchor, place,
					proposed_by, proposed_at, content_digest)
				values (:kind, :item, :passage, :replacement, :explanation, :anchor, :place, :by, :at, :digest)
				returning id
				""")
			.param("kind", kind.code())
			.param("item", itemId)
			.param("passage", wording.passage())
			.param("replacement", wording.replacement())
			.param("explanation", wording.explanation())
			.param("anchor", wording.anchor())
			.param("place", wording.place())
			.param("by", by)
			.param("at", at.atOffset(ZoneOffset.UTC))
			.param("digest", digest)
			.query(Long.class)
			.single();
	}

	/** Nobody else decides on it until this transaction ends. */
	Optional<Proposal> lock(long id) {
		return this.jdbc.sql(SELECT + " where c.id = :id for update of c")
			.param("id", id)
			.query((row, n) -> proposal(row))
			.optional();
	}

	Optional<Proposal> find(long id) {
		return this.jdbc.sql(SELECT + " where c.id = :id").param("id", id).query((row, n) -> proposal(row)).optional();
	}

	void decide(long id, State state, long by, Instant at, @Nullable String refusal, String digest) {
		this.jdbc.sql("""
				update correction set state = :state, decided_by = :by, decided_at = :at, refusal = :refusal,
					content_digest = :digest where id = :id
				""")
			.param("state", state.name().toLowerCase(Locale.ROOT))
			.param("by", by)
			.param("at", at.atOffset(ZoneOffset.UTC))
			.param("refusal", refusal)
			.param("digest", digest)
			.param("id", id)
			.update();
	}

	void markPrinted(Collection<Long> ids, long issueId) {
		this.jdbc.sql("update correction set printed_in_issue_id = :issue where id = any(:ids) and state = 'published'")
			.param("issue", issueId)
			.param("ids", ids.toArray(Long[]::new))
			.update();
	}

	/** Those readers see, of some items, oldest first. */
	List<Proposal> shownOf(ItemKind kind, Collection<Long> ids) {
		if (!anyOf(kind, ids)) {
			return List.of();
		}
		return this.jdbc
			.sql(SELECT + SHOWN + " and c.item_kind = :kind and c.item_id = any(:ids) order by c.decided_at, c.id")
			.param("kind", kind.code())
			.param("ids", ids.toArray(Long[]::new))
			.query((row, n) -> proposal(row))
			.list();
	}

	/**
	 * Nearly nothing was ever corrected, and planning the whole question takes longer
	 * than asking this one.
	 */
	private boolean anyOf(ItemKind kind, Collection<Long> ids) {
		return this.jdbc.sql(
				"select exists (select 1 from correction where state = 'published' and item_kind = :kind and item_id = any(:ids))")
			.param("kind", kind.code())
			.param("ids", ids.toArray(Long[]::new))
			.query(Boolean.class)
			.single();
	}

	/** Those readers see, newest first. */
	List<Proposal> shown(int offset, int limit) {
		return this.jdbc.sql(SELECT + SHOWN + " order by c.decided_at desc, c.id desc offset :offset limit :limit")
			.param("offset", offset)
			.param("limit", limit)
			.query((row, n) -> proposal(row))
			.list();
	}

	long countShown() {
		return this.jdbc.sql("select count(*) from correction c" + SHOWN).query(Long.class).single();
	}

	/** Those readers see and no issue has printed, oldest first. */
	List<Proposal> unprinted() {
		return this.jdbc.sql(SELECT + SHOWN + " and c.printed_in_issue_id is null order by c.decided_at, c.id")
			.query((row, n) -> proposal(row))
			.list();
	}

	/** Those in one state, newest first, of one person or of all. */
	List<Proposal> in(State state, @Nullable Long proposedBy, int offset, int limit) {
		return this.jdbc.sql(SELECT + """
				where c.state = :state and (:by::bigint is null or c.proposed_by = :by)
				order by coalesce(c.decided_at, c.proposed_at) desc, c.id desc offset :offset limit :limit
				""")
			.param("state", state.name().toLowerCase(Locale.ROOT))
			.param("by", proposedBy)
			.param("offset", offset)
			.param("limit", limit)
			.query((row, n) -> proposal(row))
			.list();
	}

	/** How many are in one state: of one person or of all, or of all but one person. */
	long count(State state, @Nullable Long proposedBy, @Nullable Long notBy) {
		return this.jdbc.sql("""
				select count(*) from correction where state = :state
				and (:by::bigint is null or proposed_by = :by) and (:notBy::bigint is null or proposed_by <> :notBy)
				""")
			.param("state", state.name().toLowerCase(Locale.ROOT))
			.param("by", proposedBy)
			.param("notBy", notBy)
			.query(Long.class)
			.single();
	}

	List<Proposal> after(long id, int limit) {
		return this.jdbc.sql(SELECT + " where c.id > :id order by c.id limit :limit")
			.param("id", id)
			.param("limit", limit)
			.query((row, n) -> proposal(row))
			.list();
	}

	private static Proposal proposal(ResultSet row) throws SQLException {
		Long decider = row.getObject("decided_by", Long.class);
		OffsetDateTime decidedAt = row.getObject("decided_at", OffsetDateTime.class);
		return new Proposal(row.getLong("id"), ItemKind.ofCode(row.getString("item_kind")), row.getLong("item_id"),
				new Wording(row.getString("passage"), row.getString("replacement"), row.getString("explanation"),
						row.getString("anchor"), row.getString("place")),
				State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
				new Person(row.getLong("proposed_by"), row.getString("proposer")),
				row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
				(decider != null) ? new Person(decider, row.getString("decider")) : null,
				(decidedAt != null) ? decidedAt.toInstant() : null, row.getString("refusal"),
				row.getObject("printed_in_issue_id", Long.class), row.getString("content_digest"));
	}

}
