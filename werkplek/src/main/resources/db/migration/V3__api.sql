-- Requests that carried a key, with their answer, for who sends one again. Kept for a day.

create table eerdere_vraag (
  gemeente smallint not null references gemeente,
  van text not null,
  sleutel text not null,
  afdruk text not null,
  antwoord text,
  moment timestamptz not null,
  primary key (gemeente, van, sleutel)
);

create index eerdere_vraag_moment on eerdere_vraag (gemeente, moment);

alter table eerdere_vraag enable row level security;
alter table eerdere_vraag force row level security;
create policy eigen_gemeente on eerdere_vraag using (gemeente = (select gemeente_nu()));

grant select, insert, update, delete on eerdere_vraag to opstap_werkplek;
