-- That a person has looked at a finding of the checks and lets it stand. The key is made from what was found, so the reason
-- holds as long as the same thing is there, and again if it comes back.
create table check_acknowledgement (
	manuscript_id bigint not null
		constraint check_acknowledgement_manuscript_fk references manuscript (id),
	finding_key text not null
		constraint check_acknowledgement_key_shape check (finding_key ~ '^[0-9a-f]{20}$'),
	reason text not null
		constraint check_acknowledgement_reason_said check (length(btrim(reason)) >= 2),
	staff_id bigint not null
		constraint check_acknowledgement_staff_fk references staff_member (id),
	name text not null,
	at timestamptz not null default clock_timestamp(),
	constraint check_acknowledgement_pk primary key (manuscript_id, finding_key)
);

-- The checks ask for whole series (通政办发〔2023〕…) byte by byte, whatever the database's collation.
create index document_number_series_index on document (number text_pattern_ops);
