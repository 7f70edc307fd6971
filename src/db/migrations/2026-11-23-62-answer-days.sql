-- How long units have to answer, unless something else is said at a delivery.
alter table programmes add column answer_days int not null default 14
  check (answer_days between 1 and 120);
