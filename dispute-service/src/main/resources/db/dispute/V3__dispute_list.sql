-- Each dispute by what people look for. Position is that of its first event, and the order of lists.
create table listed_dispute (
    position       bigint      primary key,
    dispute_id     text        not null unique,
    order_id       text        not null,
    marketplace    text        not null,
    state          text        not null,
    category       text        not null,
    complainant    text        not null,
    respondent     text        not null,
    seller         text        not null,
    claim_minor    bigint      not null,
    claim_currency text        not null,
    filed_at       timestamptz not null
);

-- A page is read in the order of one of these, and filtered further where the query says more.
create index listed_by_order on listed_dispute (order_id, position);
create index listed_by_state on listed_dispute (state, position);
create index listed_by_marketplace on listed_dispute (marketplace, state, position);
create index listed_by_category on listed_dispute (category, position);
create index listed_by_filing on listed_dispute (filed_at);

-- Both parties of each dispute, so that either is found by one index.
create table dispute_party (
    party    text   not null,
    position bigint not null,
    primary key (party, position)
);
