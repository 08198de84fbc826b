-- Facts of childcare benefit are told otherwise now. Whether a course is recognised by OCW is asked
-- the other way round; care under the Wlz and detention are two facts, so only that neither was so
-- can be carried over: of who was recorded as having one of them it is asked again which.
alter table gegeven no force row level security;
alter table gegeven disable trigger gegeven_blijft;

update gegeven
set pad = replace(pad, 'nietErkendDoorOcw', 'erkendDoorOcw'),
  waarde = case waarde when 'ja' then 'nee' else 'ja' end
where pad like '%.nietErkendDoorOcw';

insert into gegeven (gemeente, dossier, pad, waarde, geldig, bekend, wijziging, vervangen_door)
select gemeente, dossier, nieuw, waarde, geldig, bekend, wijziging, vervangen_door
from gegeven cross join (values ('partner.wlz'), ('partner.detentie')) as over (nieuw)
where pad = 'partner.wlzOfDetentie' and waarde = 'nee';

alter table gegeven enable trigger gegeven_blijft;
alter table gegeven force row level security;

-- Days that a decree puts on a par with a holiday move terms.
alter table werklijstregel no force row level security;
update werklijstregel set wakker_op = date '2000-01-01';
alter table werklijstregel force row level security;
