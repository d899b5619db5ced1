-- Commands that the rules refused, by the position of their journal event. Codes and ids, no free text.
create table refusal (
    position     bigint      primary key,
    stream       text        not null,
    command_id   text        not null,
    command      text        not null,
    code         text        not null,
    pack         text,
    pack_version int,
    clause_id    text,
    due_at       timestamptz,
    renderer     int         not null,
    recorded_at  timestamptz not null,
    actor_id     text        not null,
    actor_role   text        not null,
    actor_via    text
);

-- A page is read in the order of one of these, and filtered further where the query says more.
create index refusals_of_stream on refusal (stream, position);
create index refusals_by_code on refusal (code, position);
create index refusals_to_actor on refusal (actor_id, position);
create index refusals_via on refusal (actor_via, position);
create index refusals_by_instant on refusal (recorded_at);
