package org.gongbao.document;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.gongbao.publishing.ChangeLog;
import org.gongbao.publishing.ItemKind;

/**
 * Tells the change log of documents, and of the public documents on whose entries in the
 * index that has an effect: those they repeal no longer hold, those that share their
 * number have another address.
 */
@Component
class DocumentAnnouncements {

	/**
	 * A repeal may hang on another: what the repealed documents would repeal is affected
	 * too.
	 */
	private static final String NUMBERS = """
			with recursive ended (number) as (
				select number from document_relation where document_id = any(:ids) and kind = 'repeals'
				union select r.number from ended e join document d on d.number = e.number
				join document_relation r on r.document_id = d.id and r.kind = 'repeals'
			)
			select number from document where id = any(:ids) and number is not null union select number from ended
			""";

	private final ChangeLog changeLog;

	private final TitleRegister titles;

	private final JdbcClient jdbc;

	DocumentAnnouncements(ChangeLog changeLog, TitleRegister titles, JdbcClient jdbc) {
		this.changeLog = changeLog;
		this.titles = titles;
		this.jdbc = jdbc;
	}

	/**
	 * The numbers whose bearers a document has an effect on: to be asked before it
	 * changes.
	 */
	Set<String> numbers(long id) {
		return Set.copyOf(this.jdbc.sql(NUMBERS).param("ids", new Long[] { id }).query(String.class).list());
	}

	/**
	 * Says that documents are public with their present content, which is in the
	 * database.
	 * @param before the numbers that documents had an effect on and may have no more
	 */
	void put(Collection<Long> ids, Set<String> before) {
		this.changeLog.put(ItemKind.DOCUMENT, ids);
		this.titles.put(ids);
		putAffected(ids, before);
	}

	/** Says that documents are public no longer, while the database still has them. */
	void remove(Collection<Long> ids) {
		this.changeLog.remove(ItemKind.DOCUMENT, ids);
		this.titles.remove(ids);
		putAffected(ids, Set.of());
	}

	/**
	 * Comes after the first entry in the log, because from then on nobody else can append
	 * before this transaction ends: what has been published is seen here, what is
	 * published later will see what changes here.
	 */
	private void putAffected(Collection<Long> ids, Set<String> before) {
		if (ids.isEmpty()) {
			return;
		}
		List<Long> affected = this.jdbc
			.sql("select id from document where publication_state = 'published'"
					+ " and id <> all(:ids) and (number in (" + NUMBERS + ") or number = any(:before)) order by id")
			.param("ids", ids.toArray(Long[]::new))
			.param("before", before.toArray(String[]::new))
			.query((row, n) -> row.getLong(1))
			.list();
		this.changeLog.put(ItemKind.DOCUMENT, affected);
	}

}
