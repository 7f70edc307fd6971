-- Headings that a facilitator groups free texts under. One that is removed keeps its texts until
-- they are moved, so that it can be put back with them.
create table headings (
  id          uuid primary key,
  poll_id     uuid not null references polls on delete cascade,
  title       text not null,
  position    int not null,
  is_removed  boolean not null default false
);
create index on headings (poll_id);

alter table remarks add column heading_id uuid references headings on delete set null;
