package org.gongbao.desk;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.gongbao.manuscript.PartKey;

/**
 * What people have typed and not saved yet, one form for each person and part. It belongs
 * to no version and nobody else sees it.
 */
@Component
@Transactional
public class UnsavedForms {

	/** As many characters as all fields of a form may have together. */
	public static final int LARGEST = 5_000_000;

	private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {
	};

	private final JdbcClient jdbc;

	private final JsonMapper json;

	UnsavedForms(JdbcClient jdbc, JsonMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	/**
	 * Keeps a form in place of what was kept before.
	 * @param where whose form it is
	 * @param basis the digest of the text it was opened on
	 * @param fields what was typed, by name
	 * @return when it was kept, by the database's clock
	 * @throws IllegalArgumentException if it is larger than {@link #LARGEST}
	 */
	public Instant keep(Place where, String basis, Map<String, String> fields) {
		if (fields.values().stream().mapToLong(String::length).sum() > LARGEST) {
			throw new IllegalArgumentException("Too large to be kept");
		}
		return this.jdbc.sql("""
				insert into unsaved_form (manuscript_id, part, staff_id, basis, fields)
				values (:manuscript, :part, :staff, :basis, :fields::json)
				on conflict (manuscript_id, part, staff_id) do update
				set basis = excluded.basis, fields = excluded.fields, kept_at = clock_timestamp()
				returning kept_at
				""")
			.param("manuscript", where.manuscript())
			.param("part", where.part().value())
			.param("staff", where.staff())
			.param("basis", basis)
			.param("fields", this.json.writeValueAsString(fields))
			.query(OffsetDateTime.class)
			.single()
			.toInstant();
	}

	/**
	 * What is kept.
	 * @param where whose form it is
	 * @return the form, empty if nothing is
	 */
	@Transactional(readOnly = true)
	public Optional<Kept> find(Place where) {
		return this.jdbc.sql("""
				select basis, fields, kept_at from unsaved_form
				where manuscript_id = :manuscript and part = :part and staff_id = :staff
				""")
			.param("manuscript", where.manuscript())
			.param("part", where.part().value())
			.param("staff", where.staff())
			.query((row, n) -> new Kept(row.getString("basis"), this.json.readValue(row.getString("fields"), FIELDS),
					row.getObject("kept_at", OffsetDateTime.class).toInstant()))
			.optional();
	}

	/**
	 * Forgets a form, because it was saved or given up.
	 * @param where whose form it is
	 */
	public void drop(Place where) {
		this.jdbc.sql("""
				delete from unsaved_form where manuscript_id = :manuscript and part = :part and staff_id = :staff
				""")
			.param("manuscript", where.manuscript())
			.param("part", where.part().value())
			.param("staff", where.staff())
			.update();
	}

	/**
	 * Whose form, of what.
	 *
	 * @param manuscript the manuscript
	 * @param part its part
	 * @param staff the person
	 */
	public record Place(long manuscript, PartKey part, long staff) {

	}

	/**
	 * A form that was kept.
	 *
	 * @param basis the digest of the text it was opened on
	 * @param fields what was typed, by name
	 * @param keptAt when it was last kept
	 */
	public record Kept(String basis, Map<String, String> fields, Instant keptAt) {

	}

}
