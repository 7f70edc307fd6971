-- The unit has this long to answer, from when the card arrived; `answer_by` is a later day that it
-- has been given since, and why.
alter table feedback_versions add column answer_days int not null default 14
  check (answer_days between 1 and 120);
alter table feedback_versions add column answer_by timestamptz;
alter table feedback_versions add column answer_by_reason text;

-- The unit's joint answer, in the name of the contact person who gave it; nothing about it is
-- anonymous. No findings and no remark is the answer that there are no comments; no row is silence.
create table joint_answers (
  version_id  uuid primary key references feedback_versions on delete cascade,
  -- [{findingId, recognition, comment}], only those that the unit has said something of.
  findings    jsonb not null,
  remark      text,
  quoting     text not null check (quoting in ('named', 'unnamed', 'no')),
  given_by    uuid references people on delete set null,
  given_at    timestamptz not null
);

-- What the researchers did with what was said of a finding, or of the version as a whole.
create table dispositions (
  version_id  uuid not null references feedback_versions on delete cascade,
  finding_id  uuid references findings on delete cascade,
  outcome     text not null check (outcome in ('changed', 'kept', 'report')),
  words       text not null,
  noted_by    uuid references people on delete set null,
  noted_at    timestamptz not null,
  unique nulls not distinct (version_id, finding_id)
);
