-- The bytes of everything that was uploaded or published, each once, in pieces that fit into memory. Never compressed anew:
-- pictures, PDF and Word files already are.
create table archived_file (
	sha256 text not null
		constraint archived_file_pk primary key
		constraint archived_file_sha256_hexadecimal check (sha256 ~ '^[0-9a-f]{64}$'),
	size bigint not null
		constraint archived_file_size_not_negative check (size >= 0),
	media_type text not null
		constraint archived_file_media_type_not_blank check (media_type ~ '\S'),
	stored_at timestamptz not null default clock_timestamp()
);

create table archived_chunk (
	sha256 text not null
		constraint archived_chunk_file_fk references archived_file (sha256),
	ordinal integer not null
		constraint archived_chunk_ordinal_not_negative check (ordinal >= 0),
	bytes bytea not null
		constraint archived_chunk_size_bounded check (octet_length(bytes) between 1 and 1048576),
	constraint archived_chunk_pk primary key (sha256, ordinal)
);
alter table archived_chunk alter column bytes set storage external;

-- Row by row, so that a restore may still empty the tables it fills.
create function archive_refuses_change() returns trigger language plpgsql as $$
begin
	raise exception 'the archive keeps what it holds: % of % is refused', lower(tg_op), tg_table_name
		using errcode = 'restrict_violation';
end
$$;
create trigger archived_file_kept before update or delete on archived_file
	for each row execute function archive_refuses_change();
create trigger archived_chunk_kept before update or delete on archived_chunk
	for each row execute function archive_refuses_change();

-- The printed edition of an issue as PDF. Its bytes are in the archive, and so is the picture of its cover.
create table issue_edition (
	issue_id bigint not null
		constraint issue_edition_pk primary key
		constraint issue_edition_issue_fk references issue (id) on delete cascade,
	sha256 text not null
		constraint issue_edition_file_fk references archived_file (sha256),
	size bigint not null
		constraint issue_edition_size_positive check (size > 0),
	pages integer not null
		constraint issue_edition_pages_positive check (pages > 0),
	-- the page of the PDF that is printed page 1, less one; null while nobody knows
	first_page_offset integer
		constraint issue_edition_offset_within check (abs(first_page_offset) < 100000),
	cover_sha256 text
		constraint issue_edition_cover_fk references archived_file (sha256)
);

-- Pictures and files that belong to a document, those the gazette printed apart from those only its page has.
create table document_attachment (
	document_id bigint not null
		constraint document_attachment_document_fk references document (id) on delete cascade,
	ordinal integer not null
		constraint document_attachment_ordinal_positive check (ordinal > 0),
	name text not null
		constraint document_attachment_name_plain check (name ~ '\S' and name !~ '[/\\;?%[:cntrl:]]' and name not in ('.', '..')),
	sha256 text not null
		constraint document_attachment_file_fk references archived_file (sha256),
	size bigint not null
		constraint document_attachment_size_not_negative check (size >= 0),
	media_type text not null
		constraint document_attachment_media_type_not_blank check (media_type ~ '\S'),
	title text,
	printed boolean not null,
	constraint document_attachment_pk primary key (document_id, ordinal),
	-- deferred, because a list that is put in another order passes through double names
	constraint document_attachment_name_unique unique (document_id, printed, name) deferrable initially deferred
);
