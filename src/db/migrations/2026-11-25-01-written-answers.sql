-- What whoever leads has answered in writing, for everybody. `answer_version` grows each time it is
-- written or taken back, so that nobody writes over what they have not read; there is no time and no
-- name here either: the answer is the seminar's own.
alter table questions add column answer text;
alter table questions add column answer_version int not null default 0;
