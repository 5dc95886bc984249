-- Names of those who come to a place (奇巴图来通辽) are told apart from the place now: what is public is read once more.
insert into reading_backlog select 'chronicle', id from chronicle_entry where publication_state = 'published'
	on conflict do nothing;
