-- People who work at the desk. They are never deleted, because the audit log names them.
create table staff_member (
	id bigint generated always as identity
		constraint staff_member_pk primary key,
	login text not null
		constraint staff_member_login_unique unique
		constraint staff_member_login_plain check (login ~ '^[a-z0-9][a-z0-9._-]{1,39}$'),
	name text not null
		constraint staff_member_name_not_blank check (name ~ '\S'),
	-- null until the person has set a password of her own
	password_hash text,
	roles text[] not null
		constraint staff_member_roles_known check (roles <@ array['editor', 'reviewer', 'publisher', 'administrator'])
		constraint staff_member_has_role check (cardinality(roles) > 0)
		constraint staff_member_administrator_only_manages check (not 'administrator' = any (roles) or cardinality(roles) = 1),
	active boolean not null default true,
	-- sessions begun under another number are over
	session_epoch bigint not null default 0,
	-- the secret shared with the person's authenticator, encrypted with the key in the data directory
	second_factor text,
	second_factor_since timestamptz,
	-- the newest 30 seconds whose code was used: none is taken twice
	second_factor_step bigint not null default 0,
	last_sign_in_at timestamptz,
	created_at timestamptz not null default clock_timestamp(),
	constraint staff_member_second_factor_whole check ((second_factor is null) = (second_factor_since is null))
);

-- One-time secrets with which a person sets a password; without a person, the one that makes the first administrator.
create table staff_invitation (
	digest text not null
		constraint staff_invitation_pk primary key,
	staff_id bigint
		constraint staff_invitation_one_each unique nulls not distinct
		constraint staff_invitation_staff_fk references staff_member,
	expires_at timestamptz,
	created_at timestamptz not null default clock_timestamp()
);

-- Codes for who has lost the authenticator, each good once.
create table staff_recovery_code (
	staff_id bigint not null
		constraint staff_recovery_code_staff_fk references staff_member,
	digest text not null,
	used_at timestamptz,
	constraint staff_recovery_code_pk primary key (staff_id, digest)
);

-- Failed attempts to sign in, by account and address, by address, by account and by known browser.
create table sign_in_counter (
	key text not null
		constraint sign_in_counter_pk primary key,
	failures integer not null,
	last_failure_at timestamptz not null,
	blocked_until timestamptz
);
create index sign_in_counter_last_failure_at on sign_in_counter (last_failure_at);

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
create index audit_entry_staff on audit_entry (staff_id, id);
create index audit_entry_action on audit_entry (action, id);
create index audit_entry_happened_at on audit_entry (happened_at);

-- The entries in the order of their commits, each bound to all before it by a hash.
create table audit_chain (
	position bigint not null
		constraint audit_chain_pk primary key,
	entry_id bigint not null
		constraint audit_chain_entry_unique unique
		constraint audit_chain_entry_fk references audit_entry,
	hash text not null
		constraint audit_chain_hash_shape check (hash ~ '^[0-9a-f]{64}$')
);

-- A value with its length in front, so that no two rows of values read the same; nothing is a dash.
create function audit_framed(value text) returns text
	language sql immutable
	return coalesce(octet_length(convert_to(value, 'UTF8')) || ':' || value, '-') || ',';

-- Runs when the transaction commits: the lock is the last one taken and is held only for a moment, so it orders the chain
-- without ever standing in another transaction's way.
create function audit_link() returns trigger
	language plpgsql as $$
declare
	last_position bigint := 0;
	last_hash text := '';
begin
	perform pg_advisory_xact_lock(7001);
	select position, hash into last_position, last_hash from audit_chain order by position desc limit 1;
	last_position := coalesce(last_position, 0) + 1;
	insert into audit_chain (position, entry_id, hash) values (last_position, new.id, encode(sha256(convert_to(
		audit_framed(coalesce(last_hash, '')) || audit_framed(last_position::text) || audit_framed(new.id::text)
		|| audit_framed(to_char(new.happened_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'))
		|| audit_framed(new.staff_id::text) || audit_framed(new.actor) || audit_framed(new.address)
		|| audit_framed(new.action) || audit_framed(new.subject) || audit_framed(new.before) || audit_framed(new.after),
		'UTF8')), 'hex'));
	return null;
end $$;

create constraint trigger audit_entry_linked after insert on audit_entry
	deferrable initially deferred for each row execute function audit_link();

create function audit_refuse() returns trigger
	language plpgsql as $$
begin
	raise exception 'The audit log is only ever appended to' using errcode = 'integrity_constraint_violation';
end $$;

create trigger audit_entry_unchangeable before update or delete on audit_entry
	for each row execute function audit_refuse();
create trigger audit_entry_not_emptied before truncate on audit_entry
	for each statement execute function audit_refuse();
create trigger audit_chain_unchangeable before update or delete on audit_chain
	for each row execute function audit_refuse();
create trigger audit_chain_not_emptied before truncate on audit_chain
	for each statement execute function audit_refuse();
-- Links are made by audit_link alone.
create trigger audit_chain_closed before insert on audit_chain
	for each row when (pg_trigger_depth() = 0) execute function audit_refuse();
