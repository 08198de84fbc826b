-- The day of birth, beside each name in a list; and names as people type them: Yılmaz, Łukasz.

alter table werklijstregel add column geboren date;

-- Worked out for every dossier at the first waking.
alter table werklijstregel no force row level security;
update werklijstregel set wakker_op = date '2000-01-01';
alter table werklijstregel force row level security;
