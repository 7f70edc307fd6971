-- Several people at one screen who answer together, by a person's or a guest's id. How many they say
-- they are is for the facilitator to know and for nothing else: it stands beside nobody's answer and
-- counts in no result. Gone when the seminar ends.
create table shared_screens (
  seminar_id      uuid not null references seminars on delete cascade,
  participant_id  uuid not null,
  head_count      int not null check (head_count between 2 and 99),
  primary key (seminar_id, participant_id)
);
