-- A question that is asked again starts from an empty box of its own, and polls.box_id is always
-- the box of the round that is asked now. These are those of the rounds before, which are sealed.
create table poll_rounds (
  poll_id  uuid not null references polls on delete cascade,
  round    int not null,
  box_id   uuid not null unique references ballot_boxes,
  primary key (poll_id, round)
);

-- A question that went wrong and is not to be counted anywhere, though its answers are kept.
alter table polls add column is_left_out boolean not null default false;
