-- The page of one document brought to the desk: which document it is, so that a person can be asked where it belongs.
alter table import_job
	add column page_title text,
	add column page_number text,
	-- the part of the manuscript a page was put into
	add column part text;
