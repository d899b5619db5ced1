-- Evidence that a ruling may rely on, as evidence-service reports it.
create table evidence_on_record (
    evidence_id text   primary key,
    dispute_id  text   not null,
    round       int    not null,
    submitter   text   not null,
    position    bigint not null
);

create index evidence_of_dispute on evidence_on_record (dispute_id);

-- Evidence positioned after its round closed is late.
create table closed_round (
    dispute_id text   not null,
    round      int    not null,
    position   bigint not null,
    primary key (dispute_id, round)
);
