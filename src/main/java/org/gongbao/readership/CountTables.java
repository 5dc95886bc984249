package org.gongbao.readership;

import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.gongbao.readership.SearchCounter.Asked;
import org.gongbao.readership.SearchCounter.Query;
import org.gongbao.readership.ViewCounter.Item;

/** Adds sums to those in the database, and deletes those whose time is over. */
@Component
class CountTables {

	/** In one order, so that two portals never wait for each other. */
	private static final String ADD_VIEWS = """
			insert into reader_day as held (day, item_kind, item_id, views)
			select * from unnest(:days::date[], :kinds::text[], :ids::bigint[], :views::bigint[])
				as counted (day, item_kind, item_id, views)
			order by day, item_kind, item_id
			on conflict on constraint reader_day_pk do update set views = held.views + excluded.views""";

	/** What a day has no room for is added up in one row. */
	private static final String ADD_SEARCHES = """
			with counted as (
				select * from unnest(:days::date[], :queries::text[], :times::bigint[], :hits::bigint[])
					as counted (day, query, searches, hits)),
			ranked as (
				select c.*, h.query is not null or c.query in (:reserved) as held,
					row_number() over (partition by c.day, h.query is not null or c.query in (:reserved)
						order by c.searches desc, c.query) as place,
					(select count(*) from searched_day d where d.day = c.day and d.query not in (:reserved)) as taken
				from counted c left join searched_day h on h.day = c.day and h.query = c.query),
			placed as (
				select day, case when held or taken + place <= :most then query else :other end as query,
					searches, case when held or taken + place <= :most then hits else 0 end as hits
				from ranked)
			insert into searched_day as held (day, query, searches, hits)
			select day, query, sum(searches), max(hits) from placed group by day, query order by day, query
			on conflict on constraint searched_day_pk
				do update set searches = held.searches + excluded.searches, hits = excluded.hits""";

	/** By the database's clock, as all that is public. */
	private static final String FORGET = """
			delete from %s
			where day < (clock_timestamp() at time zone 'Asia/Shanghai')::date - interval '13 months'""";

	private final JdbcClient jdbc;

	CountTables(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void addViews(Map<Item, Long> views) {
		if (views.isEmpty()) {
			return;
		}
		List<Item> items = List.copyOf(views.keySet());
		this.jdbc.sql(ADD_VIEWS)
			.param("days", items.stream().map((item) -> item.day().toString()).toArray(String[]::new))
			.param("kinds", items.stream().map((item) -> item.kind().code()).toArray(String[]::new))
			.param("ids", items.stream().map(Item::id).toArray(Long[]::new))
			.param("views", items.stream().map(views::get).toArray(Long[]::new))
			.update();
	}

	void addSearches(Map<Query, Asked> searches) {
		if (searches.isEmpty()) {
			return;
		}
		List<Map.Entry<Query, Asked>> counted = List.copyOf(searches.entrySet());
		this.jdbc.sql(ADD_SEARCHES)
			.param("days", counted.stream().map((one) -> one.getKey().day().toString()).toArray(String[]::new))
			.param("queries", counted.stream().map((one) -> one.getKey().text()).toArray(String[]::new))
			.param("times", counted.stream().map((one) -> one.getValue().times()).toArray(Long[]::new))
			.param("hits", counted.stream().map((one) -> one.getValue().hits()).toArray(Long[]::new))
			.param("reserved", List.of(SearchCounter.PERSONAL, SearchCounter.OTHER))
			.param("other", SearchCounter.OTHER)
			.param("most", SearchCounter.MOST)
			.update();
	}

	void forget() {
		this.jdbc.sql(FORGET.formatted("reader_day")).update();
		this.jdbc.sql(FORGET.formatted("searched_day")).update();
	}

}
