create table document (
	id bigint generated always as identity
		constraint document_pk primary key,
	issue_id bigint
		constraint document_issue_fk references issue (id),
	ordinal smallint
		constraint document_ordinal_positive check (ordinal > 0),
	contents_ordinal smallint,
	section text,
	page integer
		constraint document_page_positive check (page > 0),
	number text,
	printed_number text,
	title text not null
		constraint document_title_not_blank check (title ~ '\S'),
	issued_on date,
	issuer text,
	addressees text,
	-- what the gazette printed, and what the portal alone holds (an open-information page, the full text of an omission)
	printed_text text,
	portal_text text,
	abbreviated boolean not null default false,
	effective_from date,
	valid_until date,
	index_number text,
	theme text,
	genre text,
	disclosure text,
	stated_validity text,
	subject_words text,
	summary text,
	page_published_on date,
	sample boolean not null default false,
	content_digest text not null,
	publication_state text not null
		constraint document_publication_state_known check (publication_state in ('draft', 'published', 'withdrawn')),
	published_at timestamptz,
	withdrawn_at timestamptz,
	withdrawal_reason text,
	constraint document_has_text check (printed_text is not null or portal_text is not null),
	constraint document_placed_in_issue check ((issue_id is null) = (ordinal is null)),
	constraint document_issue_ordinal_unique unique (issue_id, ordinal),
	constraint document_publication_dated check (
		(publication_state = 'draft') = (published_at is null)
		and (publication_state = 'withdrawn') = (withdrawn_at is not null and withdrawal_reason is not null))
);
create index document_number_index on document (number);
create index document_newest_index on document (issued_on desc nulls last, id desc) where publication_state = 'published';

-- What a document says of other documents, by number; the other side is looked up when read, so it links as soon as it arrives.
create table document_relation (
	document_id bigint not null
		constraint document_relation_document_fk references document (id) on delete cascade,
	ordinal integer not null,
	kind text not null
		constraint document_relation_kind_known check (kind in ('cites', 'repeals', 'amends', 'based-on')),
	number text not null,
	printed text not null,
	title text,
	constraint document_relation_pk primary key (document_id, ordinal)
);
create index document_relation_number_index on document_relation (number);

-- Sentences in which a document states from when, until when or instead of what it holds.
create table document_statement (
	document_id bigint not null
		constraint document_statement_document_fk references document (id) on delete cascade,
	ordinal integer not null,
	kind text not null
		constraint document_statement_kind_known check (kind in ('effective', 'valid-until', 'repeals', 'amends', 'continues')),
	text text not null,
	constraint document_statement_pk primary key (document_id, ordinal)
);
