-- What citizens look at and look for, as sums by day. Nothing here tells who: no address, no identifier, no time of day.
create table reader_day (
	day date not null,
	item_kind text not null
		constraint reader_day_item_kind check (item_kind in ('issue', 'document')),
	-- no foreign key: a sum outlives the item it speaks of, and counting must never wait for a publication
	item_id bigint not null,
	views bigint not null
		constraint reader_day_views check (views > 0),
	constraint reader_day_pk primary key (day, item_kind, item_id)
);
create table searched_day (
	day date not null,
	-- folded, and never what could be personal; such searches are counted together in one row
	query text not null
		constraint searched_day_query check (char_length(query) between 1 and 64),
	searches bigint not null
		constraint searched_day_searches check (searches > 0),
	-- how many results the last of these searches had
	hits bigint not null
		constraint searched_day_hits check (hits >= 0),
	constraint searched_day_pk primary key (day, query)
);
