create table seminars (
  id            uuid primary key,
  programme_id  uuid not null references programmes on delete cascade,
  unit_id       uuid references units on delete cascade,
  kind          text not null check (kind in ('kickoff', 'unitFeedback', 'closing', 'other')),
  title         jsonb not null,
  status        text not null default 'planned' check (status in ('planned', 'running', 'ended')),
  current_step  int not null default 0
);

create table polls (
  id          uuid primary key,
  seminar_id  uuid not null references seminars on delete cascade,
  box_id      uuid not null unique references ballot_boxes,
  kind        text not null check (kind in ('recognition', 'choice')),
  question    jsonb not null,
  help        jsonb,
  -- What only this kind of poll has, such as its options.
  settings    jsonb not null,
  results     text not null check (results in ('live', 'afterClosing', 'whenRevealed')),
  phase       text not null default 'draft' check (phase in ('draft', 'open', 'closed', 'revealed'))
);

create table steps (
  id          uuid primary key,
  seminar_id  uuid not null references seminars on delete cascade,
  position    int not null,
  kind        text not null check (kind in ('slide', 'poll')),
  -- What only this kind of step has, such as a slide's heading.
  content     jsonb not null,
  notes       jsonb,
  poll_id     uuid references polls,
  unique (seminar_id, position),
  check ((kind = 'poll') = (poll_id is not null))
);
