-- May what somebody wrote beside their answer to a finding be quoted? Asked with it and kept with it;
-- nobody's yes unless they have said so. Null where it isn't asked, as in a poll.
alter table remarks add column may_quote boolean;
