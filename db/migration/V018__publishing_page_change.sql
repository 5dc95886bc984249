-- Which transactions changed what public pages say: one row for each, written by triggers, so that nothing that changes a
-- page can forget to say so, whatever program it comes from. Whoever keeps pages looks for rows it has not seen
-- (publishing.PublicChanges). A draft taken back, a preview and a failed publication leave no row.
create table page_change (
	position bigint generated always as identity
		constraint page_change_pk primary key,
	transaction bigint not null default pg_current_xact_id()::text::bigint,
	noted_at timestamptz not null default clock_timestamp()
);
create index page_change_transaction_index on page_change (transaction);

create function note_page_change() returns trigger language plpgsql as $$
begin
	if current_setting('gongbao.page_change', true) is distinct from pg_current_xact_id()::text then
		insert into page_change default values;
		perform set_config('gongbao.page_change', pg_current_xact_id()::text, true);
		perform pg_notify('gongbao_pages', '');
	end if;
	return null;
end $$;

-- Every table that a public page reads. A new one gets the same trigger in its own migration; a test asks for it.
create trigger page_change after insert or update or delete on installation
	for each statement execute function note_page_change();
create trigger page_change after insert or update or delete on issue
	for each statement execute function note_page_change();
create trigger page_change after insert or update or delete on issue_contents_line
	for each statement execute function note_page_change();
create trigger page_change after insert or update or delete on issue_edition
	for each statement execute function note_page_change();
create trigger page_change after insert or update or delete on document
	for each statement execute function note_page_change();
create trigger page_change after insert or update or delete on document_relation
	for each statement execute function note_page_change();
create trigger page_change after insert or update or delete on document_statement
	for each statement execute function note_page_change();
create trigger page_change after insert or update or delete on document_attachment
	for each statement execute function note_page_change();
create trigger page_change after insert or update or delete on appointment_batch
	for each statement execute function note_page_change();
create trigger page_change after insert or update or delete on appointment_act
	for each statement execute function note_page_change();
create trigger page_change after insert or update or delete on chronicle_entry
	for each statement execute function note_page_change();
create trigger page_change after insert or update or delete on chronicle_paragraph
	for each statement execute function note_page_change();
create trigger page_change after insert or update or delete on correction
	for each statement execute function note_page_change();
create trigger page_change after insert or update or delete on withdrawal
	for each statement execute function note_page_change();
create trigger page_change after insert or update or delete on name_ruling
	for each statement execute function note_page_change();
create trigger page_change after insert or update or delete on name_ruling_person
	for each statement execute function note_page_change();
create trigger page_change after insert or update or delete on name_ruling_act
	for each statement execute function note_page_change();
create trigger page_change after insert or update or delete on chronicle_mention
	for each statement execute function note_page_change();
create trigger page_change after insert or update or delete on chronicle_name
	for each statement execute function note_page_change();
create trigger page_change after insert or update or delete on chronicle_day
	for each statement execute function note_page_change();
create trigger page_change after insert or update or delete on document_title
	for each statement execute function note_page_change();
create trigger page_change after insert or update or delete on chronicle_name_month
	for each statement execute function note_page_change();
