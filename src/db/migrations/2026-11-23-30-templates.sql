-- Questions and whole seminars that a programme has saved to begin from. They are copies: what is
-- made from one, or what it was made from, can be changed without the other.
create table templates (
  id            uuid primary key,
  programme_id  uuid not null references programmes on delete cascade,
  kind          text not null check (kind in ('steps', 'seminar')),
  title         jsonb not null,
  -- For a whole seminar.
  seminar_kind  text check (seminar_kind in ('kickoff', 'unitFeedback', 'closing', 'other')),
  -- As somebody wrote them, without anything that has become of them.
  steps         jsonb not null,
  -- For one that came in a file: which import that was, so that asking for it again does nothing.
  import_id     uuid,
  -- Emptied, and kept only so that removing it again is no mistake.
  is_removed    boolean not null default false,
  check ((kind = 'seminar') = (seminar_kind is not null))
);

create index templates_of_programme on templates (programme_id);
