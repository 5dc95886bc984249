-- 三审: a part of a manuscript is handed in with exactly one text. Whoever edits the part makes another text, which nobody has reviewed.
create table review_submission (
	id bigint generated always as identity
		constraint review_submission_pk primary key,
	manuscript_id bigint not null
		constraint review_submission_manuscript_fk references manuscript (id),
	part text not null
		constraint review_submission_part_known check (part ~ '^(facts|appointments|chronicle|d[1-9][0-9]*)$'),
	sha256 text not null
		constraint review_submission_text_fk references manuscript_text (sha256),
	-- the version that brought the text: the same words brought back later are handed in anew
	changed_in integer not null,
	submitted_by_id bigint not null
		constraint review_submission_staff_fk references staff_member (id),
	submitted_by text not null,
	submitted_at timestamptz not null default clock_timestamp(),
	closed_as text
		constraint review_submission_closed_as_known check (closed_as in ('returned', 'reopened')),
	closed_at timestamptz,
	closed_by text,
	closed_reason text,
	constraint review_submission_closed_told check ((closed_as is null) = (closed_at is null)
		and (closed_as is null) = (closed_by is null) and (closed_as is null) = (closed_reason is null))
);
create unique index review_submission_open_unique on review_submission (manuscript_id, part, sha256, changed_in)
	where closed_as is null;
create index review_submission_manuscript_index on review_submission (manuscript_id);

-- What somebody decided. One person decides once about a submission, so three passes are three people.
create table review_step (
	id bigint generated always as identity
		constraint review_step_pk primary key,
	submission_id bigint not null
		constraint review_step_submission_fk references review_submission (id),
	level smallint not null
		constraint review_step_level_known check (level between 1 and 3),
	decision text not null
		constraint review_step_decision_known check (decision in ('passed', 'returned')),
	comment text,
	staff_id bigint not null
		constraint review_step_staff_fk references staff_member (id),
	staff_name text not null,
	decided_at timestamptz not null default clock_timestamp(),
	constraint review_step_level_once unique (submission_id, level),
	constraint review_step_staff_once unique (submission_id, staff_id),
	constraint review_step_return_explained check (decision = 'passed' or comment ~ '\S')
);

-- What the program checks first, the database checks again: nobody approves what he wrote, no level is passed over.
create function review_step_check() returns trigger language plpgsql as $$
declare
	submission review_submission;
begin
	select * into submission from review_submission where id = new.submission_id for update;
	if submission.closed_as is not null then
		raise exception 'submission % is closed', new.submission_id using errcode = 'integrity_constraint_violation';
	end if;
	if exists (select 1 from manuscript_version v where v.manuscript_id = submission.manuscript_id
			and v.version = submission.changed_in and v.saved_by_id = new.staff_id) then
		raise exception 'the last editor of a part may not review it' using errcode = 'integrity_constraint_violation';
	end if;
	if (select count(*) from review_step s where s.submission_id = new.submission_id and s.decision = 'passed'
			and s.level < new.level) <> new.level - 1 then
		raise exception 'level % before the levels below it', new.level using errcode = 'integrity_constraint_violation';
	end if;
	return new;
end
$$;
create trigger review_step_check before insert on review_step for each row execute function review_step_check();

create function review_step_kept() returns trigger language plpgsql as $$
begin
	raise exception 'what was decided stays on record' using errcode = 'integrity_constraint_violation';
end
$$;
create trigger review_step_kept before update or delete on review_step for each row execute function review_step_kept();

-- What somebody remarked about a part without deciding.
create table review_comment (
	id bigint generated always as identity
		constraint review_comment_pk primary key,
	manuscript_id bigint not null
		constraint review_comment_manuscript_fk references manuscript (id),
	part text not null,
	sha256 text not null,
	quote text,
	comment text not null
		constraint review_comment_not_blank check (comment ~ '\S'),
	staff_id bigint not null
		constraint review_comment_staff_fk references staff_member (id),
	staff_name text not null,
	written_at timestamptz not null default clock_timestamp()
);
create index review_comment_manuscript_index on review_comment (manuscript_id, part);

-- Which text of a part each person has had on the screen, so that the next time only what changed since need be read.
create table review_seen (
	staff_id bigint not null
		constraint review_seen_staff_fk references staff_member (id),
	manuscript_id bigint not null
		constraint review_seen_manuscript_fk references manuscript (id),
	part text not null,
	sha256 text not null,
	seen_at timestamptz not null default clock_timestamp(),
	constraint review_seen_pk primary key (staff_id, manuscript_id, part, sha256)
);

-- Publications ordered for a minute to come, by the clock of the database.
create table scheduled_publication (
	id bigint generated always as identity
		constraint scheduled_publication_pk primary key,
	manuscript_id bigint not null
		constraint scheduled_publication_manuscript_fk references manuscript (id),
	version integer not null,
	proof boolean not null default false,
	publish_at timestamptz not null,
	ordered_by_id bigint not null
		constraint scheduled_publication_staff_fk references staff_member (id),
	ordered_by text not null,
	ordered_at timestamptz not null default clock_timestamp(),
	state text not null default 'waiting'
		constraint scheduled_publication_state_known check (state in ('waiting', 'done', 'failed', 'cancelled')),
	done_at timestamptz,
	message text,
	constraint scheduled_publication_done_dated check ((state = 'waiting') = (done_at is null))
);
create unique index scheduled_publication_waiting_unique on scheduled_publication (manuscript_id) where state = 'waiting';
create index scheduled_publication_due_index on scheduled_publication (publish_at) where state = 'waiting';

-- 清样: public before the issue is printed.
alter table issue add column proof boolean not null default false;
