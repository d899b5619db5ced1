-- How fast the ledger's time runs: 0 stands still, 1 is real time, 3600 an hour each second.
alter table sandbox_clock add column rate double precision not null default 1;
update sandbox_clock set rate = 0 where not ticking;
alter table sandbox_clock drop column ticking;

-- The last jump forward, one row, so that a restart goes on with it.
create table sandbox_jump (
    only_row   boolean          primary key default true check (only_row),
    number     bigint           not null,
    began_at   timestamptz      not null,
    target     timestamptz      not null,
    -- The rate at which time goes on after it.
    rate       double precision not null,
    state      text             not null check (state in ('RUNNING', 'DONE', 'FAILED', 'STOPPED')),
    stops      int              not null default 0,
    -- What it waits for, or why it failed.
    detail     text
);
