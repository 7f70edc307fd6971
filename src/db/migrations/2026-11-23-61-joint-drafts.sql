-- The unit's joint answer while its own people write it together; nobody else may read it. Closed, and
-- its fields gone, once the answer is given or whoever shared it stops. The row stays, so that the
-- revisions of a draft that is opened again go on from there.
create table joint_drafts (
  version_id  uuid primary key references feedback_versions on delete cascade,
  is_open     boolean not null default true,
  -- Counts what has been written, so that nobody gives an answer that has changed under them.
  revision    int not null default 0,
  shared_by   uuid references people on delete set null,
  shared_at   timestamptz not null
);

-- Each field has a revision of its own: two who write in different fields never meet. Whoever writes
-- without having seen what others wrote there last is told, instead of undoing it: `others_revision`
-- is from before whoever wrote last began.
create table joint_draft_fields (
  version_id       uuid not null references joint_drafts on delete cascade,
  finding_id       uuid references findings on delete cascade,
  part             text not null check (part in ('recognition', 'comment', 'remark')),
  words            text not null,
  revision         int not null,
  others_revision  int not null,
  written_by       uuid references people on delete set null,
  written_at       timestamptz not null,
  unique nulls not distinct (version_id, finding_id, part),
  check ((part = 'remark') = (finding_id is null))
);
