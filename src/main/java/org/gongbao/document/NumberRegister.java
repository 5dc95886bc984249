package org.gongbao.document;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.gongbao.docnumber.DocNumber;

/**
 * Which document numbers are taken, asked often and therefore without loading documents.
 */
@Component
@Transactional(readOnly = true)
public class NumberRegister {

	private final JdbcClient jdbc;

	NumberRegister(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Public documents that bear one of these numbers.
	 * @param numbers numbers in canonical form
	 * @return the documents, in no order
	 */
	public List<Entry> bearing(Collection<String> numbers) {
		if (numbers.isEmpty()) {
			return List.of();
		}
		return this.jdbc.sql("""
				select d.number, d.title, i.year || '年第' || i.number || '期' as issue
				from document d left join issue i on i.id = d.issue_id
				where d.number in (:numbers) and d.publication_state = 'published' and not d.sample
				""")
			.param("numbers", numbers)
			.query((row, n) -> new Entry(row.getString("number"), row.getString("title"), row.getString("issue")))
			.list();
	}

	/**
	 * The public serials of a series.
	 * @param issuerCode the code, such as 通政办发
	 * @param year the year
	 * @return in ascending order, each once
	 */
	public List<Integer> serials(String issuerCode, int year) {
		String prefix = issuerCode + "〔" + year + "〕";
		return this.jdbc.sql("""
				select number from document
				where number ~>=~ :from and number ~<~ :to and publication_state = 'published' and not sample
				""")
			.param("from", prefix)
			.param("to", prefix + "\uffff")
			.query((row, n) -> Objects.requireNonNull(row.getString("number")))
			.list()
			.stream()
			.flatMap((number) -> DocNumber.parse(number).stream())
			.map(DocNumber::serial)
			.sorted()
			.distinct()
			.toList();
	}

	/**
	 * The numbers of documents issued last.
	 * @param limit how many at the most
	 * @return numbers in canonical form
	 */
	public List<String> recent(int limit) {
		return this.jdbc.sql("""
				select number from document where publication_state = 'published' and not sample and number is not null
				order by issued_on desc nulls last, id desc limit :limit
				""").param("limit", limit).query((row, n) -> Objects.requireNonNull(row.getString("number"))).list();
	}

	/**
	 * A number that is taken.
	 *
	 * @param number the number
	 * @param title the title of the document that bears it
	 * @param issue the issue it stands in, such as 2023年第1期; null outside issues
	 */
	public record Entry(String number, String title, @Nullable String issue) {

	}

}
