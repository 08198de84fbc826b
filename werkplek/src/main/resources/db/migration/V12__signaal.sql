-- A signal says what happened: which right became what, by which fact, and who recorded it.

alter table taak add column wat text not null default '';

grant update (wat) on taak to opstap_werkplek;
