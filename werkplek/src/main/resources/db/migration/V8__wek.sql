-- Terms go by other rules now (a plan waits until there is one): every dossier is worked out again
-- at the first waking, instead of when something in it begins or ends.
alter table werklijstregel no force row level security;
update werklijstregel set wakker_op = date '2000-01-01';
alter table werklijstregel force row level security;
