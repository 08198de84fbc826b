-- What a municipality decides for all its dossiers, with two histories, like their facts.

create table beleidsbesluit (
  id bigint generated always as identity primary key,
  gemeente smallint not null references gemeente,
  -- One higher with every decision; who decides tells the version that it was made from.
  versie integer not null,
  moment timestamptz not null,
  door text not null,
  medewerker uuid,
  bron text not null,
  toelichting text not null default '',
  unique (gemeente, versie),
  foreign key (gemeente, medewerker) references medewerker (gemeente, id)
);

create table beleidsregel (
  id bigint generated always as identity primary key,
  gemeente smallint not null references gemeente,
  naam text not null,
  waarde text not null,
  geldig daterange not null check (not isempty(geldig)),
  bekend tstzrange not null check (not isempty(bekend) and not lower_inf(bekend)),
  besluit bigint not null references beleidsbesluit,
  vervangen_door bigint references beleidsbesluit,
  check (upper_inf(bekend) = (vervangen_door is null)),
  constraint beleidsregel_een_waarde
    exclude using gist (gemeente with =, naam with =, geldig with &&, bekend with &&)
);

create function beleidsregel_blijft() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE'
    or not upper_inf(old.bekend)
    or upper_inf(new.bekend)
    or lower(new.bekend) <> lower(old.bekend)
    or (new.id, new.gemeente, new.naam, new.waarde, new.geldig, new.besluit)
      is distinct from (old.id, old.gemeente, old.naam, old.waarde, old.geldig, old.besluit)
  then
    raise exception 'Beleid wordt niet overschreven.' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

create trigger beleidsregel_blijft before update or delete on beleidsregel
  for each row execute function beleidsregel_blijft();

create trigger beleidsbesluit_blijft before update or delete on beleidsbesluit
  for each row execute function wijziging_blijft();

alter table beleidsbesluit enable row level security;
alter table beleidsbesluit force row level security;
create policy eigen_gemeente on beleidsbesluit using (gemeente = (select gemeente_nu()));

alter table beleidsregel enable row level security;
alter table beleidsregel force row level security;
create policy eigen_gemeente on beleidsregel using (gemeente = (select gemeente_nu()));

grant select, insert on beleidsbesluit to opstap_werkplek;
grant select, insert on beleidsregel to opstap_werkplek;
grant update (bekend, vervangen_door) on beleidsregel to opstap_werkplek;
