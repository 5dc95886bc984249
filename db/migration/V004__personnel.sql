create table appointment_batch (
	id bigint generated always as identity
		constraint appointment_batch_pk primary key,
	issue_id bigint
		constraint appointment_batch_issue_fk references issue (id),
	document_id bigint
		constraint appointment_batch_document_fk references document (id),
	ordinal smallint not null
		constraint appointment_batch_ordinal_positive check (ordinal > 0),
	intro text,
	reference text,
	printed_reference text,
	notes text,
	publication_state text not null
		constraint appointment_batch_publication_state_known check (publication_state in ('draft', 'published', 'withdrawn')),
	published_at timestamptz,
	withdrawn_at timestamptz,
	withdrawal_reason text,
	constraint appointment_batch_has_one_source check (num_nonnulls(issue_id, document_id) = 1),
	constraint appointment_batch_issue_ordinal_unique unique (issue_id, ordinal),
	constraint appointment_batch_document_ordinal_unique unique (document_id, ordinal),
	constraint appointment_batch_publication_dated check (
		(publication_state = 'draft') = (published_at is null)
		and (publication_state = 'withdrawn') = (withdrawn_at is not null and withdrawal_reason is not null))
);

create table appointment_act (
	id bigint generated always as identity
		constraint appointment_act_pk primary key,
	batch_id bigint not null
		constraint appointment_act_batch_fk references appointment_batch (id) on delete cascade,
	ordinal smallint not null
		constraint appointment_act_ordinal_positive check (ordinal > 0),
	person text not null
		constraint appointment_act_person_not_blank check (person ~ '\S'),
	action text not null
		constraint appointment_act_action_known check (action in ('appoint', 'remove')),
	post text not null
		constraint appointment_act_post_not_blank check (post ~ '\S'),
	probation boolean not null default false,
	retired_on text
		constraint appointment_act_retired_on_iso check (retired_on ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
	effective_from text
		constraint appointment_act_effective_from_iso check (effective_from ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
	note text,
	content_digest text not null,
	constraint appointment_act_batch_ordinal_unique unique (batch_id, ordinal)
);
create index appointment_act_person_index on appointment_act (person);
