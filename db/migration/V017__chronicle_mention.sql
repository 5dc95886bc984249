-- What the text of a public entry names, read when the entry becomes public (decision 0016). What was named is looked up
-- when it is read, so a mention leads somewhere as soon as that is there.
create table chronicle_mention (
	entry_id bigint not null
		constraint chronicle_mention_entry_fk references chronicle_entry (id) on delete cascade,
	paragraph smallint not null
		constraint chronicle_mention_paragraph_positive check (paragraph > 0),
	begins integer not null,
	ends integer not null,
	kind text not null
		constraint chronicle_mention_kind_known check (kind in ('person', 'office', 'number', 'title')),
	-- a person's name, an office's, a canonical number, the letters of a title
	name text not null,
	-- the entry's first day, so that a name's mentions are found in the order of time
	starts_on date not null,
	constraint chronicle_mention_in_order check (begins < ends),
	constraint chronicle_mention_pk primary key (entry_id, paragraph, begins, kind, name)
);
create index chronicle_mention_name_index on chronicle_mention (kind, name, starts_on, entry_id, paragraph);

-- Sums over the public entries, written in the transaction that changes what is public; no page adds up the whole chronicle.
create table chronicle_name (
	kind text not null,
	name text not null,
	paragraphs integer not null,
	constraint chronicle_name_pk primary key (kind, name)
);
create table chronicle_name_month (
	kind text not null,
	name text not null,
	month date not null,
	entries integer not null,
	paragraphs integer not null,
	constraint chronicle_name_month_pk primary key (kind, name, month)
);
create index chronicle_name_most_index on chronicle_name (kind, paragraphs desc, name);

-- Which entries touch some days: entries of several days are found without reading all that began before.
create index chronicle_entry_range_index on chronicle_entry using gist (daterange(starts_on, ends_on, '[]'));

create table chronicle_day (
	day date not null
		constraint chronicle_day_pk primary key,
	entries integer not null,
	paragraphs integer not null
);
insert into chronicle_day
	select e.starts_on, count(distinct e.id), count(*)
	from chronicle_entry e join chronicle_paragraph p on p.entry_id = e.id
	where e.publication_state = 'published' group by 1;

-- The titles under which others name a public document, reduced to letters: in full, without its issuing body, what it sends along.
create table document_title (
	letters text not null,
	document_id bigint not null
		constraint document_title_document_fk references document (id) on delete cascade,
	constraint document_title_pk primary key (letters, document_id)
);
create index document_title_document_index on document_title (document_id);

-- What was public before and is still to be read; the portal empties it once it runs.
create table reading_backlog (
	item_kind text not null
		constraint reading_backlog_item_kind_known check (item_kind in ('document', 'chronicle')),
	item_id bigint not null,
	constraint reading_backlog_pk primary key (item_kind, item_id)
);
insert into reading_backlog select 'document', id from document where publication_state = 'published';
insert into reading_backlog select 'chronicle', id from chronicle_entry where publication_state = 'published';
