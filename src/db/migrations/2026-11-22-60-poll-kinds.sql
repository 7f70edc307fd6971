alter table polls drop constraint polls_kind_check;
alter table polls add constraint polls_kind_check check (kind in (
  'recognition', 'choice', 'scale', 'polarity', 'ranking', 'allocation', 'words', 'openText'
));
