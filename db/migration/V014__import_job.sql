-- Texts brought to the desk and being read. What was brought lies in the archive; a job only says how far its reading is.
create table import_job (
	id uuid not null default gen_random_uuid()
		constraint import_job_pk primary key,
	staff_id bigint not null,
	file_name text not null,
	sha256 text not null,
	state text not null default 'waiting'
		constraint import_job_state_known check (state in ('waiting', 'reading', 'asks', 'done', 'failed')),
	step text not null,
	done integer not null default 0,
	total integer not null default 0,
	-- what to tell the person, in Chinese: why it failed, or what is to be decided
	message text,
	manuscript_id bigint
		constraint import_job_manuscript_fk references manuscript (id),
	created_at timestamptz not null default clock_timestamp(),
	touched_at timestamptz not null default clock_timestamp()
);
