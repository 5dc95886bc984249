create table chronicle_entry (
	id bigint generated always as identity
		constraint chronicle_entry_pk primary key,
	issue_id bigint not null
		constraint chronicle_entry_issue_fk references issue (id),
	ordinal smallint not null
		constraint chronicle_entry_ordinal_positive check (ordinal > 0),
	starts_on date not null,
	ends_on date not null,
	label text not null,
	content_digest text not null,
	publication_state text not null
		constraint chronicle_entry_publication_state_known check (publication_state in ('draft', 'published', 'withdrawn')),
	published_at timestamptz,
	withdrawn_at timestamptz,
	withdrawal_reason text,
	constraint chronicle_entry_in_order check (starts_on <= ends_on),
	constraint chronicle_entry_issue_ordinal_unique unique (issue_id, ordinal),
	constraint chronicle_entry_publication_dated check (
		(publication_state = 'draft') = (published_at is null)
		and (publication_state = 'withdrawn') = (withdrawn_at is not null and withdrawal_reason is not null))
);
create index chronicle_entry_days_index on chronicle_entry (starts_on, ends_on);

create table chronicle_paragraph (
	entry_id bigint not null
		constraint chronicle_paragraph_entry_fk references chronicle_entry (id) on delete cascade,
	ordinal smallint not null,
	text text not null
		constraint chronicle_paragraph_not_blank check (text ~ '\S'),
	constraint chronicle_paragraph_pk primary key (entry_id, ordinal)
);
