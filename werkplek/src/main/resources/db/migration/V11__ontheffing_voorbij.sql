-- Since when an exemption that is registered as running does not hold by law; the last day that there
-- is when that is not known. Every dossier is worked out again at the first waking.
alter table werklijstregel add column ontheffing_voorbij date;
create index werklijst_op_voorbij on werklijstregel (gemeente, ontheffing_voorbij, dossier)
  where ontheffing_voorbij is not null;
alter table werklijstregel no force row level security;
update werklijstregel set wakker_op = date '2000-01-01';
alter table werklijstregel force row level security;
