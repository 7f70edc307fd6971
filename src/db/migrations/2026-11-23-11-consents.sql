-- How a unit may appear when the units are compared: named, without its name, or not at all. Given
-- by a contact person; the last word counts, and every word stays. It holds for itself, without
-- references and without names, as the log of feedback does.
create table consents (
  id        bigint generated always as identity primary key,
  unit_id   uuid not null,
  choice    text not null check (choice in ('named', 'unnamed', 'none')),
  given_by  uuid not null,
  given_at  timestamptz not null
);
create index consents_of_unit on consents (unit_id, id);

create function refuse_to_change_consents() returns trigger language plpgsql as $$
begin
  raise exception 'consents is only added to';
end
$$;

create trigger consents_is_only_added_to before update or delete on consents
  for each row execute function refuse_to_change_consents();
create trigger consents_is_never_emptied before truncate on consents
  for each statement execute function refuse_to_change_consents();
