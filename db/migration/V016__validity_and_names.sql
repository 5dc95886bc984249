-- That a document ends some articles of another is told apart from ending all of it.
alter table document_relation drop constraint document_relation_kind_known;
alter table document_relation add constraint document_relation_kind_known
	check (kind in ('cites', 'repeals', 'repeals-part', 'amends', 'based-on'));

-- What staff say of the acts that name one name: whether they concern one person or several. Every ruling stays; the
-- newest one of a name counts.
create table name_ruling (
	id bigint generated always as identity
		constraint name_ruling_pk primary key,
	name text not null
		constraint name_ruling_name_not_blank check (name ~ '\S'),
	kind text not null
		constraint name_ruling_kind_known check (kind in ('one', 'several', 'open')),
	reason text not null
		constraint name_ruling_reason_said check (length(btrim(reason)) >= 2),
	staff_id bigint not null
		constraint name_ruling_staff_fk references staff_member (id),
	staff_name text not null,
	at timestamptz not null default clock_timestamp()
);
create index name_ruling_newest_index on name_ruling (name, id desc);

-- The persons a ruling tells apart, in the order of their pages, with words that tell them apart.
create table name_ruling_person (
	ruling_id bigint not null
		constraint name_ruling_person_ruling_fk references name_ruling (id),
	ordinal smallint not null
		constraint name_ruling_person_ordinal_positive check (ordinal > 0),
	note text,
	constraint name_ruling_person_pk primary key (ruling_id, ordinal)
);

-- Which acts are whose. An act that no person of the newest ruling has was printed after it.
create table name_ruling_act (
	ruling_id bigint not null,
	act_id bigint not null
		constraint name_ruling_act_act_fk references appointment_act (id) on delete cascade,
	ordinal smallint not null,
	constraint name_ruling_act_pk primary key (ruling_id, act_id),
	constraint name_ruling_act_person_fk foreign key (ruling_id, ordinal) references name_ruling_person (ruling_id, ordinal)
);
create index name_ruling_act_act_index on name_ruling_act (act_id);
