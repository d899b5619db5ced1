-- What a seller's dispute rate is counted from. All of it is asked for an instant, so nothing is
-- taken out here when it leaves the metrics.
create table seller_order (
    order_id    text        primary key,
    account_id  text        not null,
    recorded_at timestamptz not null
);

create index orders_of_account on seller_order (account_id, recorded_at);

-- Disputes in which the seller is the respondent; begun before, or by, their filing.
create table disputed_order (
    dispute_id text        primary key,
    order_id   text        not null,
    buyer      text        not null,
    begun_at   timestamptz not null,
    filed_at   timestamptz
);

create index disputed_orders_by_order on disputed_order (order_id);

create table metric_exclusion (
    report_id       text        primary key,
    position        bigint      not null,
    account_id      text        not null,
    event           text        not null,
    buyer           text        not null,
    pack            text        not null,
    pack_version    int         not null,
    clause_id       text        not null,
    applied_at      timestamptz not null,
    protected_until timestamptz,
    reversed_at     timestamptz
);

create index exclusions_of_account on metric_exclusion (account_id, position);

create table excluded_order (
    order_id  text not null,
    report_id text not null,
    primary key (order_id, report_id)
);
