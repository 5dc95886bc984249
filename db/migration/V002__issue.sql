create table issue (
	id bigint generated always as identity
		constraint issue_pk primary key,
	year smallint not null
		constraint issue_year_plausible check (year between 1900 and 2200),
	number smallint not null
		constraint issue_number_positive check (number > 0),
	serial integer
		constraint issue_serial_positive check (serial > 0),
	title text not null
		constraint issue_title_not_blank check (title ~ '\S'),
	motto text,
	organizer text,
	address text,
	phone text,
	website text,
	postcode text,
	printer text,
	printed_on text
		constraint issue_printed_on_iso check (printed_on ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
	sample boolean not null default false,
	content_digest text not null,
	publication_state text not null
		constraint issue_publication_state_known check (publication_state in ('draft', 'published', 'withdrawn')),
	published_at timestamptz,
	withdrawn_at timestamptz,
	withdrawal_reason text,
	constraint issue_year_number_unique unique (year, number),
	constraint issue_serial_unique unique (serial),
	constraint issue_publication_dated check (
		(publication_state = 'draft') = (published_at is null)
		and (publication_state = 'withdrawn') = (withdrawn_at is not null and withdrawal_reason is not null))
);

-- The table of contents as printed; what a line leads to is the business of the module that holds it.
create table issue_contents_line (
	issue_id bigint not null
		constraint issue_contents_line_issue_fk references issue (id) on delete cascade,
	ordinal smallint not null
		constraint issue_contents_line_ordinal_positive check (ordinal > 0),
	section text not null,
	title text not null
		constraint issue_contents_line_title_not_blank check (title ~ '\S'),
	page integer
		constraint issue_contents_line_page_positive check (page > 0),
	kind text not null
		constraint issue_contents_line_kind_known check (kind in ('document', 'appointments', 'chronicle')),
	constraint issue_contents_line_pk primary key (issue_id, ordinal)
);
