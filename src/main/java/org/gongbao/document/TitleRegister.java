package org.gongbao.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.gongbao.publishing.ItemKind;
import org.gongbao.publishing.RereadItems;

/**
 * Under which titles others name a public document. Kept by whoever announces documents,
 * in the same transaction.
 */
@Component
class TitleRegister implements RereadItems {

	private static final Pattern SENDS_ALONG = Pattern.compile("(?:印发|公布|发布|批转|转发)(.{4,})的(?:通知|决定|公告)$");

	private final JdbcClient jdbc;

	TitleRegister(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public ItemKind kind() {
		return ItemKind.DOCUMENT;
	}

	@Override
	public void read(List<Long> ids) {
		put(ids);
	}

	/** Notes the titles of documents that are public with their present content. */
	void put(Collection<Long> ids) {
		remove(ids);
		List<String> letters = new ArrayList<>();
		List<Long> documents = new ArrayList<>();
		this.jdbc.sql("select id, title, issuer from document where id = any(:ids) and publication_state = 'published'")
			.param("ids", ids.toArray(Long[]::new))
			.query((row, n) -> new Titled(row.getLong("id"), row.getString("title"), row.getString("issuer")))
			.list()
			.forEach((titled) -> keys(titled.title(), titled.issuer()).forEach((key) -> {
				letters.add(key);
				documents.add(titled.id());
			}));
		this.jdbc.sql(
				"insert into document_title (letters, document_id) select * from unnest(:letters::text[], :ids::bigint[])")
			.param("letters", letters.toArray(String[]::new))
			.param("ids", documents.toArray(Long[]::new))
			.update();
	}

	/** Forgets the titles of documents that are public no longer. */
	void remove(Collection<Long> ids) {
		this.jdbc.sql("delete from document_title where document_id = any(:ids)")
			.param("ids", ids.toArray(Long[]::new))
			.update();
	}

	/** The titles that nobody shares with a document. */
	Set<String> own(long id) {
		return Set.copyOf(this.jdbc.sql("""
				select t.letters from document_title t where t.document_id = :id and not exists (
					select 1 from document_title o where o.letters = t.letters and o.document_id <> t.document_id)
				""").param("id", id).query(String.class).list());
	}

	/** In full, without the issuing body, and what the document sends along. */
	static Set<String> keys(String title, @Nullable String issuer) {
		Set<String> keys = new LinkedHashSet<>();
		String whole = TitleKey.of(title).letters();
		keys.add(whole);
		String rest = TitleKey.of(Issuers.of(issuer).after(title)).letters();
		keys.add(rest);
		int about = rest.indexOf("关于");
		if (about > 0) {
			keys.add(rest.substring(about));
		}
		Matcher along = SENDS_ALONG.matcher(rest);
		if (along.find()) {
			keys.add(along.group(1));
		}
		keys.removeIf(String::isEmpty);
		return keys;
	}

	private record Titled(long id, String title, @Nullable String issuer) {

	}

}
