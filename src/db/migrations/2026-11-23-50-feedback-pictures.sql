-- The pictures of a version, beside its text, which names them by the hash of their bytes. They go
-- with the version: whoever may read it may see them, and nobody else.
create table feedback_pictures (
  version_id  uuid not null references feedback_versions on delete cascade,
  id          text not null,
  type        text not null check (type in ('png', 'jpeg', 'gif')),
  bytes       bytea not null,
  primary key (version_id, id)
);
