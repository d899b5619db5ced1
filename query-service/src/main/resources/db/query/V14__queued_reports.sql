-- Misuse reports wait for officers as disputes do. Those that were filed before are read again, with
-- everything else of their projection.
alter table queued_dispute rename to queued;
alter table queued rename column dispute_id to subject;

delete from queued;
delete from queue_calendar;
delete from recorded_high;
delete from filing_relief;
delete from timeline_entry;
delete from timeline_dispute;
delete from token_entry where processorname = 'timelines';
