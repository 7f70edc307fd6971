-- A seminar that was made from a version of a unit's feedback, to go through it together. One per
-- version. It has no chat of its own: its cards go to wherever its unit is reached.
alter table seminars add column feedback_version_id uuid references feedback_versions on delete set null;
create unique index session_of_version on seminars (feedback_version_id)
  where feedback_version_id is not null;
