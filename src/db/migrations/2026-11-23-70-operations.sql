-- What the lead's page on how things are needs, and what no process can know of the others. A
-- server says every half minute that it is there; one that has been silent for longer is gone.
create table servers (
  id          uuid primary key,
  started_at  timestamptz not null,
  seen_at     timestamptz not null,
  -- Open screens of all its rooms together.
  screens     int not null
);

-- When something last happened: a backup was taken, Teams was heard of.
create table last_times (
  what  text primary key check (what in ('backup', 'teams')),
  at    timestamptz not null
);
