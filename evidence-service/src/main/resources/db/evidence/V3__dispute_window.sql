-- Until when evidence may be submitted in each dispute, and by whom, as dispute-service reports it.
create table dispute_window (
    dispute_id   text primary key,
    complainant  text not null,
    respondent   text not null,
    stage        text not null check (stage in ('CLOSED', 'OPEN', 'ELAPSED')),
    round        int,
    due_at       timestamptz,
    pack         text,
    pack_version int,
    clause_id    text,
    zone         text,
    calendar     text
);
