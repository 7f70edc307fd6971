-- What the facilitator has decided about the words of a poll: which count as the same, which are
-- hidden and which have been let through. Kept beside the answers and never written into them, so
-- that every decision can be undone; a list in one place, since it is always read whole. Decisions
-- about words that nobody says any more are thrown away when a box is sealed.
alter table polls add column word_decisions jsonb;
