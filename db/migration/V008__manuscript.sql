-- An issue being made. Its content lies in versions; the columns here repeat what lists and keys need of the newest one.
create table manuscript (
	id bigint generated always as identity
		constraint manuscript_pk primary key,
	year smallint not null
		constraint manuscript_year_plausible check (year between 1900 and 2200),
	number smallint not null
		constraint manuscript_number_positive check (number > 0),
	serial integer
		constraint manuscript_serial_positive check (serial > 0),
	title text not null,
	newest_version integer not null,
	created_at timestamptz not null default clock_timestamp(),
	created_by text not null,
	closed_as text
		constraint manuscript_closed_as_known check (closed_as in ('published', 'discarded')),
	closed_at timestamptz,
	issue_id bigint
		constraint manuscript_issue_fk references issue (id),
	constraint manuscript_closed_dated check ((closed_as is null) = (closed_at is null))
);
-- Two open manuscripts of one issue would both be published some day.
create unique index manuscript_open_issue_unique on manuscript (year, number) where closed_as is null;

-- What parts say, each once however many versions share it.
create table manuscript_text (
	sha256 text not null
		constraint manuscript_text_pk primary key
		constraint manuscript_text_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
	content text not null
);

create table manuscript_version (
	manuscript_id bigint not null
		constraint manuscript_version_manuscript_fk references manuscript (id),
	version integer not null
		constraint manuscript_version_positive check (version > 0),
	saved_at timestamptz not null default clock_timestamp(),
	saved_by_id bigint,
	saved_by text not null,
	reason text not null,
	constraint manuscript_version_pk primary key (manuscript_id, version)
);

create table manuscript_part (
	manuscript_id bigint not null,
	version integer not null,
	part text not null
		constraint manuscript_part_known check (part ~ '^(facts|appointments|chronicle|d[1-9][0-9]*)$'),
	sha256 text not null
		constraint manuscript_part_text_fk references manuscript_text (sha256),
	-- the version that brought this text: whoever saved that one is the part's last editor
	changed_in integer not null,
	constraint manuscript_part_pk primary key (manuscript_id, version, part),
	constraint manuscript_part_version_fk foreign key (manuscript_id, version)
		references manuscript_version (manuscript_id, version)
);

-- The text a manuscript was made from, to be read beside it.
create table manuscript_source (
	id bigint generated always as identity
		constraint manuscript_source_pk primary key,
	manuscript_id bigint not null
		constraint manuscript_source_manuscript_fk references manuscript (id),
	version integer not null,
	file_name text not null,
	-- the original bytes in the archive, null where only text was pasted or the command line read a file
	sha256 text,
	content text not null,
	remarks text not null,
	runs text not null,
	imported_at timestamptz not null default clock_timestamp()
);
create index manuscript_source_manuscript_index on manuscript_source (manuscript_id);

alter table import_report add column manuscript_id bigint
	constraint import_report_manuscript_fk references manuscript (id);
