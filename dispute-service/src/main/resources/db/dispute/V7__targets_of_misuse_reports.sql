-- Promises about misuse reports wait for calendars as well.
alter table unresolved_target rename column dispute_id to stream_id;
update unresolved_target set stream_id = 'dispute:' || stream_id;
