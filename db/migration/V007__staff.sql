-- People who work at the desk. They are never deleted, because the audit log names them.
create table staff_member (
	id bigint generated always as identity
		constraint staff_member_pk primary key,
	login text not null
		constraint staff_member_login_unique unique
		constraint staff_member_login_plain check (login ~ '^[a-z0-9][a-z0-9._-]{1,39}$'),
	name text not null
		constraint staff_member_name_not_blank check (name ~ '\S'),
	password_hash text not null,
	roles text[] not null
		constraint staff_member_roles_known check (roles <@ array['editor', 'reviewer', 'publisher', 'administrator']),
	active boolean not null default true,
	created_at timestamptz not null default clock_timestamp()
);

-- Who did what, when, from where. Only ever appended to.
create table audit_entry (
	id bigint generated always as identity
		constraint audit_entry_pk primary key,
	happened_at timestamptz not null default clock_timestamp(),
	staff_id bigint,
	actor text not null,
	address text,
	action text not null,
	subject text not null,
	before text,
	after text
);
