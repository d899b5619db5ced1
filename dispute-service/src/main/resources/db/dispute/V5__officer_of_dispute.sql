-- Officers look for their own. What is listed already lacks who that is, so the list begins again
-- from the first event.
delete from dispute_party;
delete from listed_dispute;
delete from token_entry where processorname = 'dispute-list';

alter table listed_dispute add column officer text;

create index listed_by_officer on listed_dispute (officer, position) where officer is not null;
