-- The lead may let whoever organises or presents the Teams meeting lead this seminar.
alter table seminars add column hosts_may_lead boolean not null default false;

-- Whom the platform has vouched for as organiser or presenter. Written by the bot only, which has
-- asked the platform; nothing that a client says ends up here.
create table meeting_hosts (
  seminar_id  uuid not null references seminars on delete cascade,
  person_id   uuid not null references people on delete cascade,
  primary key (seminar_id, person_id)
);
