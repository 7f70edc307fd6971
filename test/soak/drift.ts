import type { Store } from '../../src/db/database.ts'

/** What in a whole database contradicts itself, counted anew from its rows. Empty when it is sound. */
export async function driftIn(store: Store): Promise<object[]> {
  const { rows } = await store.query<object>(
    `with counted as (
       select box_id, mark, count(*)::int as ballots
       from (select box_id, unnest(array_append(marks, '')) as mark from ballots) as each
       group by box_id, mark
     )
     select 'a tally has drifted' as what, box_id, mark, t.ballots as said, c.ballots as counted
     from (select * from tallies where ballots <> 0) t
     full join counted c using (box_id, mark)
     where t.ballots is distinct from c.ballots
     union all
     select 'an ended seminar is not sealed', b.id, null, null, null
     from seminars s join polls p on p.seminar_id = s.id join ballot_boxes b on b.id = p.box_id
     where s.status = 'ended' and b.salt is not null
     union all
     select 'a delivery is without a message', d.id, null, null, null
     from deliveries d where d.status = 'sent' and d.kind <> 'nudge' and d.message_id is null`,
  )
  return rows
}
