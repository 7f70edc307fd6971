-- Pictures on slides, of the programme's own. Whoever uses one says what it shows, since the same
-- picture may mean different things. What no step or template refers to is removed in time.
create table pictures (
  id            uuid primary key,
  programme_id  uuid not null references programmes on delete cascade,
  type          text not null check (type in ('image/png', 'image/jpeg', 'image/webp')),
  bytes         bytea not null,
  saved_at      timestamptz not null
);

create index pictures_of_programme on pictures (programme_id);
