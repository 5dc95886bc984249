-- What each file brought and what was doubtful in it; kept when a draft is replaced, so that the history of an issue stays readable.
create table import_report (
	id bigint generated always as identity
		constraint import_report_pk primary key,
	imported_at timestamptz not null default clock_timestamp(),
	file_name text not null,
	-- of the file's bytes, and of what was read from them whatever the encoding and the line ends
	source_sha256 text not null
		constraint import_report_source_sha256 check (source_sha256 ~ '^[0-9a-f]{64}$'),
	content_sha256 text not null
		constraint import_report_content_sha256 check (content_sha256 ~ '^[0-9a-f]{64}$'),
	issue_id bigint
		constraint import_report_issue_fk references issue (id) on delete set null,
	document_id bigint
		constraint import_report_document_fk references document (id) on delete set null,
	report jsonb not null
);
create index import_report_content_index on import_report (content_sha256);
