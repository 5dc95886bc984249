-- What readers can see now, whatever its kind: corrections of anything else are not shown either.
create view public_item as
	select 'issue'::text as item_kind, id as item_id from issue where publication_state = 'published'
	union all
	select 'document', id from document where publication_state = 'published'
	union all
	select 'appointment', a.id from appointment_act a join appointment_batch b on b.id = a.batch_id
		where b.publication_state = 'published'
	union all
	select 'chronicle', id from chronicle_entry where publication_state = 'published';

-- A correction (更正) of something public. The text printed never changes; this record stands beside it.
create table correction (
	id bigint generated always as identity
		constraint correction_pk primary key,
	item_kind text not null
		constraint correction_item_kind_known check (item_kind in ('issue', 'document', 'appointment', 'chronicle')),
	-- no foreign key: the record outlives the item it speaks of
	item_id bigint not null,
	passage text not null
		constraint correction_passage_not_blank check (passage ~ '\S'),
	replacement text not null
		constraint correction_replacement_not_blank check (replacement ~ '\S'),
	explanation text not null
		constraint correction_explanation_not_blank check (explanation ~ '\S'),
	-- where in the text the passage stands: its address within the page, and its short name
	anchor text,
	place text,
	state text not null default 'proposed'
		constraint correction_state_known check (state in ('proposed', 'published', 'refused')),
	proposed_by bigint not null
		constraint correction_proposed_by_fk references staff_member (id),
	proposed_at timestamptz not null,
	decided_by bigint
		constraint correction_decided_by_fk references staff_member (id),
	decided_at timestamptz,
	refusal text,
	printed_in_issue_id bigint
		constraint correction_printed_in_issue_fk references issue (id) on delete set null,
	content_digest text not null,
	constraint correction_decided check (
		(state = 'proposed') = (decided_by is null) and (state = 'proposed') = (decided_at is null)),
	constraint correction_refused_with_reason check ((state = 'refused') = (refusal is not null)),
	constraint correction_published_by_two check (state <> 'published' or decided_by <> proposed_by),
	constraint correction_printed_after_publication check (printed_in_issue_id is null or state = 'published')
);
create index correction_item_index on correction (item_kind, item_id) where state = 'published';
create index correction_newest_index on correction (decided_at desc, id desc) where state = 'published';
create index correction_waiting_index on correction (id) where state = 'proposed';

-- A withdrawal (撤回) of a document or a whole issue: proposed by one, confirmed by another unless it is urgent.
create table withdrawal (
	id bigint generated always as identity
		constraint withdrawal_pk primary key,
	item_kind text not null
		constraint withdrawal_item_kind_known check (item_kind in ('issue', 'document')),
	item_id bigint not null,
	reason text not null
		constraint withdrawal_reason_says_something check (length(btrim(reason)) >= 10),
	urgent boolean not null,
	state text not null default 'proposed'
		constraint withdrawal_state_known check (state in ('proposed', 'done', 'refused')),
	proposed_by bigint not null
		constraint withdrawal_proposed_by_fk references staff_member (id),
	proposed_at timestamptz not null,
	decided_by bigint
		constraint withdrawal_decided_by_fk references staff_member (id),
	decided_at timestamptz,
	refusal text,
	constraint withdrawal_decided check (
		(state = 'proposed') = (decided_by is null) and (state = 'proposed') = (decided_at is null)),
	constraint withdrawal_refused_with_reason check ((state = 'refused') = (refusal is not null)),
	constraint withdrawal_done_by_two check (state <> 'done' or urgent = (decided_by = proposed_by)),
	constraint withdrawal_urgent_at_once check (not urgent or state = 'done')
);
create unique index withdrawal_item_unique on withdrawal (item_kind, item_id) where state <> 'refused';

-- What was decided stands. Only in which issue a correction was printed may still be added.
create function refuse_change_of_decision() returns trigger language plpgsql as $$
begin
	if tg_op = 'DELETE' then
		raise exception 'Rows of % are never deleted', tg_table_name using errcode = 'restrict_violation';
	end if;
	if to_jsonb(old) - 'printed_in_issue_id' = to_jsonb(new) - 'printed_in_issue_id' then
		return new;
	end if;
	if old.state <> 'proposed' or new.state = 'proposed' then
		raise exception 'Row % of % has been decided or may only be decided', old.id, tg_table_name
			using errcode = 'restrict_violation';
	end if;
	if to_jsonb(old) - array['state', 'decided_by', 'decided_at', 'refusal', 'content_digest']
			<> to_jsonb(new) - array['state', 'decided_by', 'decided_at', 'refusal', 'content_digest'] then
		raise exception 'What row % of % proposes does not change', old.id, tg_table_name
			using errcode = 'restrict_violation';
	end if;
	return new;
end
$$;
create trigger correction_stands before update or delete on correction
	for each row execute function refuse_change_of_decision();
create trigger withdrawal_stands before update or delete on withdrawal
	for each row execute function refuse_change_of_decision();
