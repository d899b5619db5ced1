-- Each misuse report by what people look for. Position is that of its first event, and the order of
-- lists. What is older than its window is not shown, and stays.
create table listed_misuse_report (
    position     bigint      primary key,
    report_id    text        not null unique,
    order_id     text        not null,
    marketplace  text        not null,
    scenario     text        not null,
    state        text        not null,
    seller       text        not null,
    buyer        text        not null,
    filed_at     timestamptz not null,
    shown_until  timestamptz not null
);

-- A page is read in the order of one of these, and filtered further where the query says more.
create index listed_report_by_order on listed_misuse_report (order_id, position);
create index listed_report_by_seller on listed_misuse_report (seller, position);
create index listed_report_by_state on listed_misuse_report (state, position);
