-- One keyset for each subject, itself sealed by the master key that is kept outside the database.
-- A destroyed key leaves its row, so that no new key is made for an erased subject by accident.
create table subject_key (
    subject      text        primary key,
    keyset       bytea,
    created_at   timestamptz not null default now(),
    destroyed_at timestamptz,
    check ((keyset is null) = (destroyed_at is not null))
);
