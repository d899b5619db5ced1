-- The tables of the event store, made in the schema that comes first in the search path.

-- Every event, in the order of its commit: positions start at 0 and have no gaps.
create table event (
    position         bigint      primary key,
    stream           text        collate "C" not null,
    sequence         bigint      not null,
    event_id         text        collate "C" not null,
    type             text,
    payload_type     text        not null,
    payload_revision text,
    timestamp        timestamptz not null,
    payload          bytea       not null,
    metadata         bytea       not null,
    constraint one_event_per_stream_version unique (stream, sequence),
    constraint one_event_per_identifier unique (event_id)
);

-- How many events there are. Whoever appends locks this one row, so appends of all processes take
-- their turn. It changes with every batch: the free space keeps its versions on one page.
create table log_head (
    only_row boolean primary key default true check (only_row),
    size     bigint  not null check (size >= 0)
) with (fillfactor = 10);

insert into log_head (size) values (0);

-- History is appended to, never changed: not by mistake, and not by a careless migration either.
create function refuse_to_change_history() returns trigger language plpgsql as
$$
begin
    raise exception 'Recorded events are never changed or deleted.' using errcode = '42501';
end;
$$;

create trigger events_are_append_only
    before update or delete or truncate on event
    for each statement execute function refuse_to_change_history();

-- The newest snapshot of each stream. It can be dropped at any time: the events remain.
create table snapshot (
    stream           text        collate "C" primary key,
    sequence         bigint      not null,
    event_id         text        not null,
    type             text        not null,
    payload_type     text        not null,
    payload_revision text,
    timestamp        timestamptz not null,
    payload          bytea       not null,
    metadata         bytea       not null
);
