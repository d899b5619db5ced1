-- What officers decided about the filing windows of orders. Disputes that begin later tell of it.
create table filing_relief (
    position      bigint      primary key,
    order_id      text        not null,
    event         text        not null,
    type          text        not null,
    recorded_at   timestamptz not null,
    actor_id      text        not null,
    actor_role    text        not null,
    actor_via     text,
    state         text,
    clause        jsonb,
    deadline_kind text,
    deadline      jsonb,
    only_for      text,
    details       jsonb       not null
);

create index reliefs_of_order on filing_relief (order_id);

-- Several disputes about one order tell of the same event.
alter table timeline_entry drop constraint timeline_entry_pkey;
alter table timeline_entry add primary key (dispute_id, position);
drop index timeline_of_dispute;
