-- The link to what shows it is written together like the rest of the joint answer. It is about the
-- version as a whole, as the remark is.
alter table joint_draft_fields drop constraint joint_draft_fields_part_check;
alter table joint_draft_fields add constraint joint_draft_fields_part_check
  check (part in ('recognition', 'comment', 'remark', 'evidence'));
alter table joint_draft_fields drop constraint joint_draft_fields_check;
alter table joint_draft_fields add constraint joint_draft_fields_check
  check ((part in ('remark', 'evidence')) = (finding_id is null));
