-- A guest who has been shown out stays known, so that the same browser is not let in again.
alter table guests add column is_shown_out boolean not null default false;
