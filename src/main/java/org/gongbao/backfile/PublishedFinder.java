package org.gongbao.backfile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds what is or was public, withdrawn items included, which the facades for readers
 * leave out.
 */
@Component
class PublishedFinder {

	/** Words within a title, a number or the name of an issue; without words, all. */
	private static final String NAMED = "(:words::text is null or position(:words in d.title) > 0"
			+ " or position(:words in coalesce(d.number, '')) > 0)";

	private static final String ISSUES = """
			 from issue i where i.publication_state <> 'draft' and (:words::text is null
				or position(:words in i.title || i.year || '年第' || i.number || '期总第' || coalesce(i.serial, 0) || '期') > 0
				or exists (select 1 from document d where d.issue_id = i.id and d.publication_state <> 'draft' and
			"""
			+ NAMED + "))";

	private static final String ALONE = " from document d where d.issue_id is null and d.publication_state <> 'draft' and "
			+ NAMED;

	private final JdbcClient jdbc;

	PublishedFinder(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	long countIssues(@Nullable String words) {
		return this.jdbc.sql("select count(*)" + ISSUES).param("words", words).query(Long.class).single();
	}

	List<Issue> issues(@Nullable String words, long offset, int limit) {
		return this.jdbc.sql("select i.*" + ISSUES + " order by i.year desc, i.number desc offset :offset limit :limit")
			.param("words", words)
			.param("offset", offset)
			.param("limit", limit)
			.query((row, n) -> new Issue(row.getLong("id"), row.getInt("year"), row.getInt("number"),
					row.getObject("serial", Integer.class), row.getString("title"), status(row)))
			.list();
	}

	/** The documents of some issues, in printed order. */
	List<Document> documents(Collection<Long> issueIds) {
		return this.jdbc.sql("""
				select d.*, exists (select 1 from correction c where c.item_kind = 'document' and c.item_id = d.id
					and c.state = 'published') as corrected
				from document d where d.issue_id = any(:ids) and d.publication_state <> 'draft'
				order by d.issue_id, d.ordinal
				""").param("ids", issueIds.toArray(Long[]::new)).query((row, n) -> document(row)).list();
	}

	/** Titles of the documents of an issue that were withdrawn. */
	List<String> withdrawnOf(long issueId) {
		return this.jdbc
			.sql("select title from document where issue_id = :id and withdrawn_at is not null order by ordinal")
			.param("id", issueId)
			.query((row, n) -> row.getString("title"))
			.list();
	}

	long countAlone(@Nullable String words) {
		return this.jdbc.sql("select count(*)" + ALONE).param("words", words).query(Long.class).single();
	}

	/** Documents that stand in no issue, newest first. */
	List<Document> alone(@Nullable String words, long offset, int limit) {
		return this.jdbc
			.sql("select d.*, exists (select 1 from correction c where c.item_kind = 'document' and c.item_id = d.id"
					+ " and c.state = 'published') as corrected" + ALONE
					+ " order by d.published_at desc, d.id desc offset :offset limit :limit")
			.param("words", words)
			.param("offset", offset)
			.param("limit", limit)
			.query((row, n) -> document(row))
			.list();
	}

	private static Document document(ResultSet row) throws SQLException {
		return new Document(row.getLong("id"), row.getLong("issue_id"), row.getString("number"), row.getString("title"),
				row.getObject("page", Integer.class), row.getBoolean("corrected"), status(row));
	}

	private static Status status(ResultSet row) throws SQLException {
		OffsetDateTime withdrawn = row.getObject("withdrawn_at", OffsetDateTime.class);
		return new Status(row.getObject("published_at", OffsetDateTime.class), withdrawn,
				row.getString("withdrawal_reason"));
	}

	/**
	 * An issue.
	 *
	 * @param id its id
	 * @param year the year
	 * @param number the number within the year
	 * @param serial the number since the first, may be null
	 * @param title the gazette's name
	 * @param status since when it is public or withdrawn
	 */
	record Issue(long id, int year, int number, @Nullable Integer serial, String title, Status status) {

	}

	/**
	 * A document.
	 *
	 * @param id its id
	 * @param issueId the issue it stands in, 0 for none
	 * @param number its number, may be null
	 * @param title its title
	 * @param page the printed page, may be null
	 * @param corrected whether it has been corrected
	 * @param status since when it is public or withdrawn
	 */
	record Document(long id, long issueId, @Nullable String number, String title, @Nullable Integer page,
			boolean corrected, Status status) {

	}

	/**
	 * Since when something is public or withdrawn.
	 *
	 * @param publishedAt when it became public
	 * @param withdrawnAt when it was withdrawn, null if it was not
	 * @param reason why it was withdrawn, null if it was not
	 */
	record Status(OffsetDateTime publishedAt, @Nullable OffsetDateTime withdrawnAt, @Nullable String reason) {

	}

}
