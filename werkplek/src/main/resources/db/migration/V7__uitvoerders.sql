-- Who does the work: a municipality itself, or a service that several of them share (an ISD). People
-- belong to who does the work, dossiers and policy to the municipality. What somebody reaches is a set
-- of municipalities from here on.

create table uitvoerder (
  -- Of a municipality gm and its code, such as gm0344.
  code text primary key check (code ~ '^[a-z][a-z0-9-]{1,39}$'),
  naam text not null
);

create table werkt_voor (
  uitvoerder text not null references uitvoerder,
  gemeente smallint not null references gemeente,
  primary key (uitvoerder, gemeente)
);

create index werkt_voor_gemeente on werkt_voor (gemeente);

insert into uitvoerder (code, naam)
select 'gm' || lpad(code::text, 4, '0'), naam from gemeente;
insert into werkt_voor (uitvoerder, gemeente)
select 'gm' || lpad(code::text, 4, '0'), code from gemeente;

create function gemeenten_nu() returns smallint[]
  language sql stable parallel safe
  return coalesce(nullif(current_setting('opstap.gemeenten', true), ''), '{}')::smallint[];

-- Those who work for any of these municipalities: they are colleagues where they work together.
create function uitvoerders_nu() returns text[]
  language sql stable parallel safe
  return array(select distinct uitvoerder from werkt_voor where gemeente = any (gemeenten_nu()));

-- The owner is bound by row-level security too, but for as long as this takes.
alter table team no force row level security;
alter table medewerker no force row level security;
alter table dossier no force row level security;
alter table werklijstregel no force row level security;
alter table kolomkeuze no force row level security;
alter table nummerzoeking no force row level security;
alter table eerdere_vraag no force row level security;

-- What referred to somebody of one municipality.
alter table medewerker drop constraint medewerker_gemeente_team_fkey;
alter table dossier
  drop constraint dossier_gemeente_team_fkey,
  drop constraint dossier_gemeente_klantmanager_fkey;
alter table werklijstregel
  drop constraint werklijstregel_gemeente_team_fkey,
  drop constraint werklijstregel_gemeente_klantmanager_fkey;
alter table noodtoegang drop constraint noodtoegang_gemeente_medewerker_fkey;
alter table nummerzoeking drop constraint nummerzoeking_gemeente_medewerker_fkey;
alter table kolomkeuze drop constraint kolomkeuze_gemeente_medewerker_fkey;
alter table wijziging drop constraint wijziging_gemeente_medewerker_fkey;
alter table logregel drop constraint logregel_gemeente_medewerker_fkey;
alter table beleidsbesluit drop constraint beleidsbesluit_gemeente_medewerker_fkey;
drop view collega, teamnaam;

-- People and teams: of an executor.
drop policy eigen_gemeente on team;
drop policy eigen_gemeente on medewerker;
alter table team add column uitvoerder text references uitvoerder;
update team set uitvoerder = 'gm' || lpad(gemeente::text, 4, '0');
alter table team
  drop column gemeente,
  alter uitvoerder set not null,
  add unique (uitvoerder, id),
  add unique (uitvoerder, naam);
alter table medewerker add column uitvoerder text references uitvoerder;
update medewerker set uitvoerder = 'gm' || lpad(gemeente::text, 4, '0');
alter table medewerker
  alter uitvoerder set not null,
  add unique (uitvoerder, id),
  add foreign key (uitvoerder, team) references team (uitvoerder, id);

-- Who works for which municipality: everybody of an executor for all of its municipalities. Only such
-- a person can deal with a dossier, and as long as somebody does, the executor goes on working there.
create table inzet (
  gemeente smallint not null,
  medewerker uuid not null,
  uitvoerder text not null,
  primary key (gemeente, medewerker),
  foreign key (uitvoerder, gemeente) references werkt_voor on delete cascade,
  foreign key (uitvoerder, medewerker) references medewerker (uitvoerder, id)
);

create index inzet_van on inzet (medewerker);

insert into inzet (gemeente, medewerker, uitvoerder) select gemeente, id, uitvoerder from medewerker;
alter table medewerker drop column gemeente;

alter table dossier
  add foreign key (team) references team,
  add foreign key (gemeente, klantmanager) references inzet;
alter table werklijstregel
  add foreign key (team) references team,
  add foreign key (gemeente, klantmanager) references inzet;
alter table noodtoegang add foreign key (medewerker) references medewerker;
alter table wijziging add foreign key (medewerker) references medewerker;
alter table logregel add foreign key (medewerker) references medewerker;
alter table beleidsbesluit add foreign key (medewerker) references medewerker;

-- The executor of who is at work.
create function uitvoerder_nu() returns text
  language sql stable
  return (
    select uitvoerder from medewerker
    where id = nullif(current_setting('opstap.medewerker', true), '')::uuid
  );

-- What somebody chose, looked for or asked: of the executor of who did.
drop policy eigen_gemeente on kolomkeuze;
drop policy eigen_gemeente on nummerzoeking;
drop policy eigen_gemeente on eerdere_vraag;
alter table kolomkeuze add column uitvoerder text;
alter table nummerzoeking add column uitvoerder text;
alter table eerdere_vraag add column uitvoerder text;
update kolomkeuze set uitvoerder = 'gm' || lpad(gemeente::text, 4, '0');
update nummerzoeking set uitvoerder = 'gm' || lpad(gemeente::text, 4, '0');
update eerdere_vraag set uitvoerder = 'gm' || lpad(gemeente::text, 4, '0');
alter table kolomkeuze
  drop column gemeente,
  alter uitvoerder set not null,
  alter uitvoerder set default uitvoerder_nu(),
  add foreign key (uitvoerder, medewerker) references medewerker (uitvoerder, id);
alter table nummerzoeking
  drop column gemeente,
  alter uitvoerder set not null,
  alter uitvoerder set default uitvoerder_nu(),
  add foreign key (uitvoerder, medewerker) references medewerker (uitvoerder, id);
alter table eerdere_vraag
  drop column gemeente,
  alter uitvoerder set not null,
  alter uitvoerder set default uitvoerder_nu(),
  add primary key (uitvoerder, van, sleutel);
-- With the column went their indexes.
create index nummerzoeking_gemist on nummerzoeking (uitvoerder, uur) where gemist > 0;
create index eerdere_vraag_moment on eerdere_vraag (uitvoerder, moment);

create view collega with (security_invoker = true) as
  select id, team, naam, rol from medewerker;
create view teamnaam with (security_invoker = true) as
  select id, naam from team;

-- Who sees what: of the municipalities that one works for, and of those one works with there.
alter policy eigen_gemeente on dossier using (gemeente = any ((select gemeenten_nu())::smallint[]));
alter policy eigen_gemeente on wijziging using (gemeente = any ((select gemeenten_nu())::smallint[]));
alter policy eigen_gemeente on gegeven using (gemeente = any ((select gemeenten_nu())::smallint[]));
alter policy eigen_gemeente on zoekwoord using (gemeente = any ((select gemeenten_nu())::smallint[]));
alter policy eigen_gemeente on noodtoegang
  using (gemeente = any ((select gemeenten_nu())::smallint[]));
alter policy eigen_gemeente on logregel using (gemeente = any ((select gemeenten_nu())::smallint[]));
alter policy eigen_gemeente on logketen using (gemeente = any ((select gemeenten_nu())::smallint[]));
alter policy eigen_gemeente on beleidsbesluit
  using (gemeente = any ((select gemeenten_nu())::smallint[]));
alter policy eigen_gemeente on beleidsregel
  using (gemeente = any ((select gemeenten_nu())::smallint[]));
alter policy eigen_gemeente on werklijstregel
  using (gemeente = any ((select gemeenten_nu())::smallint[]));
alter policy eigen_gemeente on taak using (gemeente = any ((select gemeenten_nu())::smallint[]));
drop function gemeente_nu();

alter table inzet enable row level security;
alter table inzet force row level security;
create policy eigen_gemeente on inzet using (gemeente = any ((select gemeenten_nu())::smallint[]));
create policy eigen_uitvoerder on team using (uitvoerder = any ((select uitvoerders_nu())::text[]));
create policy eigen_uitvoerder on medewerker
  using (uitvoerder = any ((select uitvoerders_nu())::text[]));
create policy eigen_uitvoerder on kolomkeuze
  using (uitvoerder = any ((select uitvoerders_nu())::text[]));
create policy eigen_uitvoerder on nummerzoeking
  using (uitvoerder = any ((select uitvoerders_nu())::text[]));
create policy eigen_uitvoerder on eerdere_vraag
  using (uitvoerder = any ((select uitvoerders_nu())::text[]));

-- Terms are worked out in another way too: at the first waking.
update werklijstregel set wakker_op = date '2000-01-01';
-- The how-manieth of the day it was: a municipality sees only those of its own dossiers.
alter table noodtoegang add column hoeveelste smallint;

alter table team force row level security;
alter table medewerker force row level security;
alter table dossier force row level security;
alter table werklijstregel force row level security;
alter table kolomkeuze force row level security;
alter table nummerzoeking force row level security;
alter table eerdere_vraag force row level security;

grant select on uitvoerder, werkt_voor, collega, teamnaam to opstap_werkplek;
grant select, insert on inzet to opstap_werkplek;

-- Colleagues are seen by who works with them, and made or changed at a sign-in only.
create policy alleen_bij_aanmelden_erbij on team as restrictive for insert
  with check (uitvoerder = (select current_setting('opstap.aanmelding', true)));
create policy alleen_bij_aanmelden on team as restrictive for update
  using (uitvoerder = (select current_setting('opstap.aanmelding', true)));
create policy alleen_bij_aanmelden_erbij on medewerker as restrictive for insert
  with check (uitvoerder = (select current_setting('opstap.aanmelding', true)));
create policy alleen_bij_aanmelden on medewerker as restrictive for update
  using (uitvoerder = (select current_setting('opstap.aanmelding', true)));
create policy alleen_bij_aanmelden_erbij on inzet as restrictive for insert
  with check (uitvoerder = (select current_setting('opstap.aanmelding', true)));

-- Names of municipalities, for lists of other rooms.
create view gemeentenaam with (security_invoker = true) as
  select code, naam from gemeente;
grant select on gemeentenaam to opstap_werkplek;

-- Whoever a row names works for the municipality of that row when it is made. Later they may not.
create policy door_wie_hier_werkt on wijziging as restrictive for insert with check (
  medewerker is null or exists (select from inzet
    where inzet.gemeente = wijziging.gemeente and inzet.medewerker = wijziging.medewerker)
);
create policy door_wie_hier_werkt on noodtoegang as restrictive for insert with check (
  exists (select from inzet
    where inzet.gemeente = noodtoegang.gemeente and inzet.medewerker = noodtoegang.medewerker)
);
create policy door_wie_hier_werkt on logregel as restrictive for insert with check (
  medewerker is null or exists (select from inzet
    where inzet.gemeente = logregel.gemeente and inzet.medewerker = logregel.medewerker)
);
create policy door_wie_hier_werkt on beleidsbesluit as restrictive for insert with check (
  medewerker is null or exists (select from inzet
    where inzet.gemeente = beleidsbesluit.gemeente and inzet.medewerker = beleidsbesluit.medewerker)
);
