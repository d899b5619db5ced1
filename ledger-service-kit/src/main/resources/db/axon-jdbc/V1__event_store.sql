-- Every event of every service, in the order of its commit. Column names are those that Axon's
-- JDBC event storage reads. Positions start at 0, like the leaves of the Merkle tree to come.
create table domain_event_entry (
    globalindex         bigint generated always as identity (minvalue 0 start with 0) primary key,
    aggregateidentifier varchar(255) not null check (aggregateidentifier like '_%:_%'),
    sequencenumber      bigint       not null,
    type                varchar(255),
    eventidentifier     varchar(255) not null,
    metadata            bytea,
    payload             bytea        not null,
    payloadrevision     varchar(255),
    payloadtype         varchar(255) not null,
    timestamp           varchar(255) not null,
    constraint one_event_per_stream_version unique (aggregateidentifier, sequencenumber),
    constraint one_event_per_identifier unique (eventidentifier)
);

-- History is appended to, never changed: not by mistake, and not by a careless migration either.
create function refuse_to_change_history() returns trigger language plpgsql as
$$
begin
    raise exception 'Recorded events are never changed or deleted.' using errcode = '42501';
end;
$$;

create trigger events_are_append_only
    before update or delete or truncate on domain_event_entry
    for each statement execute function refuse_to_change_history();

create table snapshot_event_entry (
    aggregateidentifier varchar(255) not null,
    sequencenumber      bigint       not null,
    type                varchar(255) not null,
    eventidentifier     varchar(255) not null,
    metadata            bytea,
    payload             bytea        not null,
    payloadrevision     varchar(255),
    payloadtype         varchar(255) not null,
    timestamp           varchar(255) not null,
    primary key (aggregateidentifier, sequencenumber),
    unique (eventidentifier)
);
