-- A seminar may be rehearsed in a copy of its own, whose audience is invented. The copy is in no
-- list, conversation, comparison or export, only those who lead may enter it, and a new rehearsal
-- takes the place of the last one.
alter table seminars add column rehearsal_of uuid unique references seminars on delete cascade;
