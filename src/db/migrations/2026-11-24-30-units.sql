-- Two people who change the same unit at once are told, instead of one undoing what the other did.
alter table units add column version int not null default 1;
