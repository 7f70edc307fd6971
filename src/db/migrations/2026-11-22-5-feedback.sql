create table feedback_documents (
  id       uuid primary key,
  unit_id  uuid not null references units on delete cascade
);

-- Answers stay with the version they were given on, so a version is never changed once delivered.
create table feedback_versions (
  id               uuid primary key,
  document_id      uuid not null references feedback_documents on delete cascade,
  number           int not null,
  status           text not null default 'draft' check (status in ('draft', 'delivered', 'acknowledged')),
  title            text not null,
  summary          jsonb not null,
  closing          jsonb not null,
  left_out         jsonb not null,
  source_name      text not null,
  saved_by         uuid not null references people,
  saved_at         timestamptz not null,
  delivered_by     uuid references people,
  delivered_at     timestamptz,
  acknowledged_by  uuid references people,
  acknowledged_at  timestamptz,
  unique (document_id, number)
);

create table findings (
  id          uuid primary key,
  version_id  uuid not null references feedback_versions on delete cascade,
  position    int not null,
  -- The same finding has the same key in every version of the document.
  key         text not null,
  heading     text not null,
  body        jsonb not null,
  -- Where the unit's people say whether they recognise themselves.
  box_id      uuid not null unique references ballot_boxes,
  unique (version_id, position),
  unique (version_id, key)
);
