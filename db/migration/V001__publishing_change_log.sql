-- One row that names this database, so that an index built from another one is recognised and rebuilt.
create table installation (
	only_row boolean not null default true
		constraint installation_pk primary key
		constraint installation_has_one_row check (only_row),
	id uuid not null default gen_random_uuid(),
	created_at timestamptz not null default now()
);
insert into installation default values;

-- Every change of what is public, in the order of its commit (writers hold an advisory lock until they commit).
create table change_log (
	position bigint generated always as identity
		constraint change_log_pk primary key,
	item_kind text not null
		constraint change_log_item_kind_known check (item_kind in ('issue', 'document', 'appointment', 'chronicle')),
	item_id bigint not null,
	change text not null
		constraint change_log_change_known check (change in ('put', 'remove')),
	recorded_at timestamptz not null default clock_timestamp()
);
