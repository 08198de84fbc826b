-- Who saw whose data: what Logboek Dataverwerkingen asks for (trace, activity, outcome, person), and
-- beside it who it was. The person it is about stands in it under a pseudonym; lines are added and
-- never changed. Each line has its number in the chain of its municipality, and a seal over itself and
-- the line before it, made with a key that is not in the database.

create table logregel (
  id bigint generated always as identity primary key,
  gemeente smallint not null references gemeente,
  moment timestamptz not null,
  medewerker uuid,
  naam text not null,
  rol text not null,
  betrokkene text not null,
  waarvoor text not null,
  -- The entry in the register of processing activities.
  verwerking text not null,
  gelukt boolean not null,
  trace_id text not null check (trace_id ~ '^[0-9a-f]{32}$'),
  span_id text not null check (span_id ~ '^[0-9a-f]{16}$'),
  nummer bigint not null,
  vorige text not null,
  hash text not null,
  foreign key (gemeente, medewerker) references medewerker (gemeente, id)
);

create index logregel_over on logregel (gemeente, betrokkene, id);
-- Not unique: a number that somebody else used must not keep people from their work. The check of
-- the chain finds it.
create index logregel_keten on logregel (gemeente, nummer);

create table logketen (
  gemeente smallint primary key references gemeente,
  aantal bigint not null,
  laatste text not null,
  zegel text not null
);

-- By which the key of this database is known again.
create table sleutelafdruk (
  enige boolean primary key default true check (enige),
  afdruk text not null
);

create function logregel_blijft() returns trigger language plpgsql as $$
begin
  raise exception 'Een regel van het logboek blijft staan.' using errcode = 'restrict_violation';
end $$;

create trigger logregel_blijft before update or delete or truncate on logregel
  for each statement execute function logregel_blijft();

alter table logregel enable row level security;
alter table logregel force row level security;
create policy eigen_gemeente on logregel using (gemeente = (select gemeente_nu()));

alter table logketen enable row level security;
alter table logketen force row level security;
create policy eigen_gemeente on logketen using (gemeente = (select gemeente_nu()));

grant select, insert on logregel to opstap_werkplek;
grant select, insert, update on logketen to opstap_werkplek;
grant select on sleutelafdruk to opstap_werkplek;
