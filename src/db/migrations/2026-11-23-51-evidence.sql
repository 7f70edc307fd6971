-- Where what the unit says can be looked up: an https address, or null. Only the joint answer has one,
-- since it is named; a link of somebody's own could tell who gave an anonymous answer.
alter table joint_answers add column evidence text;
