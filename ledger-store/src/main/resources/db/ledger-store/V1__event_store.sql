-- The tables of the event store, made in the schema that comes first in the search path.

-- Every event, in the order of its commit: positions start at 0 and have no gaps. Whatever is a
-- column here is hashed as docs/reference/log-format.md says, so null has no second spelling.
create table event (
    position         bigint      primary key check (position >= 0),
    stream           text        collate "C" not null,
    sequence         bigint      not null check (sequence >= 0),
    event_id         text        collate "C" not null,
    type             text        check (type <> ''),
    payload_type     text        not null,
    payload_revision text        check (payload_revision <> ''),
    timestamp        timestamptz not null,
    salt             bytea       not null check (octet_length(salt) = 16),
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

-- The full tiles of the Merkle tree over the events: 256 hashes each. The root of a tile is a hash
-- of the tile above it, which need not be full yet.
create table tile (
    level  smallint not null check (level between 0 and 63),
    index  bigint   not null check (index >= 0),
    root   bytea    not null check (octet_length(root) = 32),
    hashes bytea    not null check (octet_length(hashes) = 8192),
    primary key (level, index)
);

-- Hashes cannot be compressed, so nothing should try.
alter table tile alter column hashes set storage external;

-- What was signed of the tree, by its size.
create table checkpoint (
    size bigint primary key check (size >= 0),
    note text   not null
);

-- Every key that signed, for those who want to verify. Which of them to trust, nobody should ask
-- this table.
create table log_key (
    verifier_key text        primary key,
    first_used   timestamptz not null default now()
);

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

create trigger tiles_are_append_only
    before update or delete or truncate on tile
    for each statement execute function refuse_to_change_history();

create trigger checkpoints_are_append_only
    before update or delete or truncate on checkpoint
    for each statement execute function refuse_to_change_history();

create trigger keys_are_append_only
    before update or delete or truncate on log_key
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
