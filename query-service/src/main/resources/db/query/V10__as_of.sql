-- Where the log reached a later time than ever before: the events of a past moment are those before
-- the first of these rows that is later than the moment.
create table recorded_high (
    position    bigint      primary key,
    recorded_at timestamptz not null unique
);

-- Timelines tell the state after each event and a limit whole, with its calendar. What they have
-- already lacks that, so they begin again from the first event.
delete from timeline_entry;
delete from timeline_dispute;
delete from token_entry where processorname = 'timelines';

alter table timeline_dispute drop column state;

alter table timeline_entry
    drop column pack,
    drop column pack_version,
    drop column clause_id,
    drop column due_at,
    drop column zone,
    add column state         text,
    add column clause        jsonb,
    add column deadline_kind text,
    add column deadline      jsonb;

create index states_of_dispute on timeline_entry (dispute_id, position desc) where state is not null;
create index limits_of_dispute on timeline_entry (dispute_id, deadline_kind, position desc)
    where deadline_kind is not null;

-- What waits for a step of the platform, as it stood from one position of the log to before the
-- next one that changed it. Closed disputes stay, and disputes that wait for somebody else: their
-- past is asked for as well.
create table queued_dispute (
    dispute_id  text        not null,
    begun_at    bigint      not null,
    since       bigint      not null,
    -- The position that ended it; null while it is so.
    until       bigint,
    marketplace text        not null,
    step        text,
    officer     text,
    -- Infinity where no clock runs, or nobody knows yet when it ends.
    ends_at     timestamptz not null,
    entry       jsonb       not null
);

create unique index queued_now on queued_dispute (dispute_id) where until is null;

-- What waits now is read in the order of the queue. What waited at a past position is found by
-- what ended since, if that is little, or else by what was so at the time.
create index queue_now on queued_dispute (ends_at, begun_at)
    where until is null and step is not null;
create index queue_ended_since on queued_dispute (until)
    where until is not null and step is not null;
create index queue_at_the_time on queued_dispute using gist (int8range(since, until))
    where until is not null and step is not null;

-- Calendars as they are published, for counting what is left of a limit.
create table queue_calendar (
    calendar text   not null,
    version  int    not null,
    position bigint not null,
    text     text   not null,
    primary key (calendar, version)
);
