-- Before or after people meet they may answer some polls each at their own pace, whichever step the
-- seminar is at. Such a poll is open like any other; this says that it is among those on the list.
alter table polls add column is_at_own_pace boolean not null default false;
