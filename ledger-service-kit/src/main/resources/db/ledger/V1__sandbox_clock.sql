-- One row, in a sandbox only: the ledger's time, and the real time at which it was set.
create table sandbox_clock (
    only_row    boolean     primary key default true check (only_row),
    ledger_time timestamptz not null,
    set_at      timestamptz not null,
    ticking     boolean     not null
);
