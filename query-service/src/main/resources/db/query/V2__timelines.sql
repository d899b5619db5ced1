-- The facts of each dispute, and where it stands.
create table timeline_dispute (
    dispute_id  text primary key,
    order_id    text not null,
    complainant text not null,
    respondent  text not null,
    state       text not null
);

-- Every event that belongs to a dispute. Sealed texts stay sealed: erasing a key erases them here.
create table timeline_entry (
    position     bigint      primary key,
    dispute_id   text        not null,
    event        text        not null,
    type         text        not null,
    recorded_at  timestamptz not null,
    actor_id     text        not null,
    actor_role   text        not null,
    actor_via    text,
    pack         text,
    pack_version int,
    clause_id    text,
    due_at       timestamptz,
    zone         text,
    only_for     text,
    details      jsonb       not null
);

create index timeline_of_dispute on timeline_entry (dispute_id, position);
