-- Limits that run, so that somebody says it when they run out. Derived from the log: a replay makes
-- it again, and what depends on a limit depends on recorded time and not on this table.
create table deadline (
    stream_id   text        not null,
    -- Which limit of the stream; set again, it replaces the former one.
    name        text        not null,
    -- The event that set it, <stream>@<sequence>, and its position.
    set_by      text        not null,
    position    bigint      not null,
    due_at      timestamptz not null,
    -- Which of several that end at the same instant ends first.
    rank        int         not null,
    -- Real time: when the command that says so was answered.
    answered_at timestamptz,
    -- After a fault: how often, which class, and not before when again (real time).
    attempts    int         not null default 0,
    fault       text,
    retry_at    timestamptz,
    primary key (stream_id, name)
);

create index deadline_by_due_time on deadline (due_at, rank, position) where answered_at is null;
