-- Lists tell of past positions too. What they have already lacks its past: they begin again from the
-- first event.
delete from listed_dispute;
delete from dispute_party;
delete from listed_misuse_report;
delete from token_entry where processorname in ('dispute-list', 'misuse-report-list');

-- Where the log reached a later time than ever before: the events of a past moment are those before
-- the first of these rows that is later than the moment.
create table recorded_high (
    position    bigint      primary key,
    recorded_at timestamptz not null unique
);

-- Since which position of the log a row is as it is; what it was before that is beside it, with the
-- position that ended it. So a list of now reads as few rows as ever.
alter table listed_dispute add column since bigint not null;
create table former_dispute (like listed_dispute, until bigint not null, primary key (position, since));

alter table listed_misuse_report add column since bigint not null;
create table former_misuse_report (
    like listed_misuse_report, until bigint not null, primary key (position, since)
);

create view dispute_at_any_time as
    select *, null::bigint as until from listed_dispute union all select * from former_dispute;
create view misuse_report_at_any_time as
    select *, null::bigint as until from listed_misuse_report
    union all select * from former_misuse_report;
