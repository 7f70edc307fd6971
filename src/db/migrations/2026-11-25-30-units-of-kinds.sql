-- Which units a kind was made of when its box was sealed, where all of them are shown or there was
-- only one: whether the kind may be shown is asked of these, for as long as its figures are there.
-- Kinds can be edited and units added afterwards, and must not decide over what was counted before.
-- Without a reference to the unit, as consents are: one that is gone has not agreed to anything.
create table group_units (
  box_id   uuid not null references ballot_boxes on delete cascade,
  kind     text not null,
  unit_id  uuid not null,
  primary key (box_id, kind, unit_id)
);

-- For boxes that are sealed already, by the kinds that units have now: those that are shown where
-- they add up to their kind, and all of the kind where it was shown without them.
insert into group_units (box_id, kind, unit_id)
select kind.box_id, kind.group_key, u.id
from group_tallies kind
join (select box_id, id as poll_id from polls union all select box_id, poll_id from poll_rounds) b
  using (box_id)
join polls p on p.id = b.poll_id
join seminars s on s.id = p.seminar_id
join units u on u.programme_id = s.programme_id and u.kind = kind.group_key
left join group_tallies own
  on own.box_id = kind.box_id and own.grouping = 'unit' and own.mark = '' and own.group_key = u.id::text
cross join lateral (
  select coalesce(sum(each.ballots), 0) as ballots, count(*) as units
  from group_tallies each
  join units other on each.group_key = other.id::text and other.kind = kind.group_key
  where each.box_id = kind.box_id and each.grouping = 'unit' and each.mark = ''
) as shown
where kind.grouping = 'unitKind' and kind.mark = ''
  and case when shown.ballots = kind.ballots then own.ballots is not null else shown.units = 0 end;
