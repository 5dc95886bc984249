-- What somebody typed into a form of the desk and has not saved yet: not part of any version, gone once it is saved.
create table unsaved_form (
	manuscript_id bigint not null
		constraint unsaved_form_manuscript_fk references manuscript (id),
	part text not null
		constraint unsaved_form_part_known check (part ~ '^(facts|appointments|chronicle|d[1-9][0-9]*)$'),
	staff_id bigint not null
		constraint unsaved_form_staff_fk references staff_member (id),
	-- the digest of the text the form was opened on
	basis text not null,
	-- json and not jsonb, which refuses some characters that people can paste
	fields json not null
		constraint unsaved_form_bounded check (octet_length(fields::text) <= 16777216),
	kept_at timestamptz not null default clock_timestamp(),
	constraint unsaved_form_pk primary key (manuscript_id, part, staff_id)
);
