-- A facilitator who saves a step says which version they had read, so that two who edit the same
-- step don't undo each other. Moving a step is no new version of it.
alter table steps add column version int not null default 1;

-- A removed step keeps its place in the order, so that it can be put back where it was.
alter table steps add column is_removed boolean not null default false;

-- Checked when the statement is done: a step that moves changes places with others.
alter table steps drop constraint steps_seminar_id_position_key;
alter table steps add constraint steps_order unique (seminar_id, position) deferrable initially immediate;
