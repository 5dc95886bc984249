package org.gongbao.readership;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.gongbao.publishing.ItemKind;

/** Adds up what was counted from one day to another, both included. */
@Component
class ReaderFigures {

	/**
	 * What only one or two people ever typed may point to them, so nobody is shown it.
	 */
	private static final int SHOWN_FROM = 3;

	/**
	 * Lower, because what finds nothing is seldom typed twice, and is there to be mended.
	 */
	private static final int NOTHING_SHOWN_FROM = 2;

	private static final String SEARCHED = """
			select query, sum(searches) as times, (array_agg(hits order by day desc))[1] as hits
			from searched_day where day between :from and :to and query not in (:reserved)
			group by query having sum(searches) >= :least%s
			order by times desc, query limit :limit""";

	private static final String NOTHING = " and (array_agg(hits order by day desc))[1] = 0";

	private static final List<String> RESERVED = List.of(SearchCounter.PERSONAL, SearchCounter.OTHER);

	private final JdbcClient jdbc;

	ReaderFigures(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Map<LocalDate, Long> viewsByDay(LocalDate from, LocalDate to) {
		return ask("select day, sum(views) as views from reader_day where day between :from and :to group by day", from,
				to)
			.query((row, n) -> Map.entry(row.getObject("day", LocalDate.class), row.getLong("views")))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/** The items of a kind that were viewed most. */
	List<Viewed> mostViewed(ItemKind kind, LocalDate from, LocalDate to, int limit) {
		return ask("""
				select item_id, sum(views) as views from reader_day
				where day between :from and :to and item_kind = :kind
				group by item_id order by views desc, item_id desc limit :limit""", from, to).param("kind", kind.code())
			.param("limit", limit)
			.query((row, n) -> new Viewed(row.getLong("item_id"), row.getLong("views")))
			.list();
	}

	List<Searched> mostSearched(LocalDate from, LocalDate to, int limit) {
		return searched(SEARCHED.formatted(""), SHOWN_FROM, from, to, limit);
	}

	/** Searches of which the last one still found nothing. */
	List<Searched> foundNothing(LocalDate from, LocalDate to, int limit) {
		return searched(SEARCHED.formatted(NOTHING), NOTHING_SHOWN_FROM, from, to, limit);
	}

	private List<Searched> searched(String query, int least, LocalDate from, LocalDate to, int limit) {
		return ask(query, from, to).param("reserved", RESERVED)
			.param("least", least)
			.param("limit", limit)
			.query((row, n) -> new Searched(row.getString("query"), row.getLong("times"), row.getLong("hits")))
			.list();
	}

	Sums sums(LocalDate from, LocalDate to) {
		return ask("""
				select v.*, s.* from
					(select coalesce(sum(views) filter (where item_kind = 'issue'), 0) as issues,
						coalesce(sum(views) filter (where item_kind = 'document'), 0) as documents
					from reader_day where day between :from and :to) v,
					(select coalesce(sum(searches), 0) as searches,
						coalesce(sum(searches) filter (where hits = 0 and query not in (:reserved)), 0) as nothing,
						coalesce(sum(searches) filter (where query = :personal), 0) as personal
					from searched_day where day between :from and :to) s""", from, to).param("reserved", RESERVED)
			.param("personal", SearchCounter.PERSONAL)
			.query((row, n) -> new Sums(row.getLong("issues"), row.getLong("documents"), row.getLong("searches"),
					row.getLong("nothing"), row.getLong("personal")))
			.single();
	}

	private JdbcClient.StatementSpec ask(String query, LocalDate from, LocalDate to) {
		return this.jdbc.sql(query).param("from", from).param("to", to);
	}

	/**
	 * How often an item was viewed.
	 */
	record Viewed(long id, long views) {

	}

	/**
	 * How often something was searched for.
	 *
	 * @param hits how many results the last of these searches had
	 */
	record Searched(String text, long times, long hits) {

	}

	/**
	 * Everything added up.
	 *
	 * @param issues views of issues
	 * @param documents views of documents
	 * @param searches all searches
	 * @param nothing those that found nothing
	 * @param personal those whose words were not kept
	 */
	record Sums(long issues, long documents, long searches, long nothing, long personal) {

		boolean isEmpty() {
			return this.issues + this.documents + this.searches == 0;
		}

	}

}
