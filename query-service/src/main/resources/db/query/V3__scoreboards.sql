-- Every seller that the ledger has heard of; written <marketplace>:<seller>.
create table seller_account (
    account_id text primary key
);

-- Points held, deducted or taken back. How many are active depends on the instant, so no total is kept.
create table points_movement (
    position     bigint      primary key,
    account_id   text        not null,
    event        text        not null,
    kind         text        not null,
    line         text        not null,
    points       int         not null,
    offence_id   text        not null,
    pack         text,
    pack_version int,
    clause_id    text,
    basis        text        not null,
    dispute_id   text,
    active_until timestamptz,
    carried_from int,
    recorded_at  timestamptz not null
);

create index movements_of_account on points_movement (account_id, position);

create table seller_measure (
    position     bigint      primary key,
    account_id   text        not null,
    event        text        not null,
    kind         text        not null,
    line         text        not null,
    pack         text        not null,
    pack_version int         not null,
    clause_id    text        not null,
    starts_at    timestamptz not null,
    ends_at      timestamptz,
    lifted_at    timestamptz,
    annulled     boolean     not null default false
);

create index measures_of_account on seller_measure (account_id, position);

-- Disputes about a seller's orders; a seller may also be the one who complains.
create table seller_dispute (
    dispute_id     text    primary key,
    account_id     text    not null,
    against_seller boolean not null,
    filed          boolean not null,
    outcome        text
);

create index disputes_of_account on seller_dispute (account_id);
