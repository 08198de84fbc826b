-- Tables of the rooms that were one: what lists and search need of a dossier is kept by the worklist,
-- and what others need of who works here is published as views. From here on migrations add; they
-- do not change one that was there.

-- Who deals with something, for lists of other rooms: no name to sign in with, and only within what
-- row-level security shows to who asks.
create view collega with (security_invoker = true) as
  select id, gemeente, team, naam, rol from medewerker;
create view teamnaam with (security_invoker = true) as
  select id, gemeente, naam from team;
grant select on collega, teamnaam to opstap_werkplek;

create table werklijstregel (
  dossier bigint primary key,
  gemeente smallint not null references gemeente,
  -- Who deals with it, as in the dossier: so that a list reads one table.
  team integer,
  klantmanager uuid,
  naam text not null,
  bsn_sleutel text,
  termijn date,
  ontheffing_tot date,
  wacht_op text check (wacht_op in ('klantmanager', 'client', 'bureau')),
  activiteit_tot date,
  kind_vijf_op date,
  -- Since when a fact under a right has changed, and nobody has looked at it.
  gewijzigd_op timestamptz,
  -- The first day on which time alone may make any of this another.
  wakker_op date not null,
  foreign key (gemeente, dossier) references dossier (gemeente, nummer),
  foreign key (gemeente, team) references team (gemeente, id),
  foreign key (gemeente, klantmanager) references medewerker (gemeente, id)
);

-- What people chose to see.
create table kolomkeuze (
  medewerker uuid primary key,
  gemeente smallint not null references gemeente,
  kolommen text[] not null,
  foreign key (gemeente, medewerker) references medewerker (gemeente, id)
);

-- The owner is bound by row-level security too, but for as long as this takes.
alter table dossier no force row level security;
alter table medewerker no force row level security;
insert into werklijstregel (dossier, gemeente, team, klantmanager, naam, bsn_sleutel, termijn,
  ontheffing_tot, wacht_op, activiteit_tot, kind_vijf_op, gewijzigd_op, wakker_op)
select nummer, gemeente, team, klantmanager, naam, bsn_sleutel, termijn,
  ontheffing_tot, wacht_op, activiteit_tot, kind_vijf_op, gewijzigd_op,
  -- What was never worked out is, the first time.
  coalesce(kenmerken_tot, date '2000-01-01')
from dossier;
insert into kolomkeuze (medewerker, gemeente, kolommen)
select id, gemeente, kolommen from medewerker where kolommen <> '{}';
alter table dossier force row level security;
alter table medewerker force row level security;

-- With the columns go their indexes.
alter table dossier
  drop column naam, drop column bsn_sleutel, drop column termijn, drop column ontheffing_tot,
  drop column wacht_op, drop column activiteit_tot, drop column kind_vijf_op,
  drop column gewijzigd_op, drop column kenmerken_tot;
alter table medewerker drop column kolommen;

create index werklijst_van on werklijstregel (klantmanager, dossier);
create index werklijst_in_team on werklijstregel (team, dossier);
create index werklijst_gemeente on werklijstregel (gemeente, dossier);
create index werklijst_op_termijn on werklijstregel (gemeente, termijn, dossier)
  where termijn is not null;
create index werklijst_op_ontheffing on werklijstregel (gemeente, ontheffing_tot, dossier)
  where ontheffing_tot is not null;
create index werklijst_op_kind on werklijstregel (gemeente, kind_vijf_op, dossier)
  where kind_vijf_op is not null;
create index werklijst_op_wacht on werklijstregel (gemeente, wacht_op, dossier)
  where wacht_op is not null;
create index werklijst_op_gewijzigd on werklijstregel (gemeente, dossier)
  where gewijzigd_op is not null;
create index werklijst_op_bsn on werklijstregel (gemeente, bsn_sleutel)
  where bsn_sleutel is not null;
create index werklijst_wakker on werklijstregel (gemeente, wakker_op);

-- The same sight as of the dossier itself, on the same words.
alter table werklijstregel enable row level security;
alter table werklijstregel force row level security;
create policy eigen_gemeente on werklijstregel using (gemeente = (select gemeente_nu()));
create policy eigen_zicht on werklijstregel as restrictive using (
  case (select current_setting('opstap.zicht', true))
    when 'gemeente' then true
    when 'team' then
      team = (select nullif(current_setting('opstap.team', true), '')::integer)
      or klantmanager = (select nullif(current_setting('opstap.medewerker', true), '')::uuid)
    when 'eigen' then
      klantmanager = (select nullif(current_setting('opstap.medewerker', true), '')::uuid)
    when 'dossier' then
      dossier = (select nullif(current_setting('opstap.dossier', true), '')::bigint)
    else false
  end
  or dossier = any ((select noodtoegang_nu())::bigint[])
);

alter table kolomkeuze enable row level security;
alter table kolomkeuze force row level security;
create policy eigen_gemeente on kolomkeuze using (gemeente = (select gemeente_nu()));

grant select, insert, update on werklijstregel to opstap_werkplek;
grant select, insert, update on kolomkeuze to opstap_werkplek;
