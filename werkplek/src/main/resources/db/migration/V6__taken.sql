-- What waits for somebody: which step, in which dossier, by which day, until it is done. Kept for ever:
-- it tells what was late.

create table taak (
  id bigint generated always as identity primary key,
  gemeente smallint not null references gemeente,
  dossier bigint not null,
  soort text not null,
  -- The last day on which it is in time; nothing for what has no term.
  uiterlijk date,
  sinds timestamptz not null,
  af_op timestamptz check (af_op >= sinds),
  foreign key (gemeente, dossier) references dossier (gemeente, nummer)
);

create unique index taak_open on taak (dossier, soort, uiterlijk) nulls not distinct
  where af_op is null;
create index taak_van on taak (gemeente, dossier);

-- What was to be looked at already; terms are worked out at the first waking.
alter table werklijstregel no force row level security;
insert into taak (gemeente, dossier, soort, sinds)
select gemeente, dossier, 'gegeven-veranderd', gewijzigd_op
from werklijstregel where gewijzigd_op is not null;
update werklijstregel set wakker_op = date '2000-01-01';
alter table werklijstregel force row level security;

alter table taak enable row level security;
alter table taak force row level security;
create policy eigen_gemeente on taak using (gemeente = (select gemeente_nu()));
create policy van_dossier on taak as restrictive using (
  exists (select from dossier where dossier.nummer = taak.dossier)
);

grant select, insert, update (af_op) on taak to opstap_werkplek;
