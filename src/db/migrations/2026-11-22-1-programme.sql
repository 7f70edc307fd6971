create table programmes (
  id         uuid primary key,
  name       jsonb not null,
  -- Nothing is shown for a group smaller than this.
  threshold  int not null default 5 check (threshold between 3 and 50)
);

create table units (
  id            uuid primary key,
  programme_id  uuid not null references programmes on delete cascade,
  name          text not null,
  kind          text not null check (kind in ('municipality', 'region')),
  unique (programme_id, name)
);

-- A person is known to us by tenant and object id, as Entra and Teams know them.
create table people (
  id            uuid primary key,
  programme_id  uuid not null references programmes on delete cascade,
  name          text not null,
  tenant_id     uuid,
  object_id     uuid,
  unique (tenant_id, object_id)
);

create table role_holdings (
  person_id  uuid not null references people on delete cascade,
  role       text not null check (role in ('lead', 'facilitator', 'researcher', 'contact', 'member')),
  unit_id    uuid references units on delete cascade,
  unique nulls not distinct (person_id, role, unit_id),
  check ((role in ('contact', 'member')) = (unit_id is not null))
);
