-- Promises of the platform whose end depends on a year that no calendar told when they were made.
create table unresolved_target (
    dispute_id text   not null,
    kind       text   not null,
    set_by     text   not null,
    calendar   text   not null,
    version    int    not null,
    primary key (dispute_id, kind)
);

create index unresolved_by_calendar on unresolved_target (calendar, dispute_id);

-- The latest published version of each calendar of which more than the first was published.
create table latest_calendar (
    calendar text primary key,
    version  int  not null
);
