-- Who may see the evidence of a dispute.
create table evidence_dispute (
    dispute_id  text primary key,
    complainant text not null,
    respondent  text not null
);

-- What was submitted. When it was made is the submitter's word and kept as text: it may be an
-- instant that a timestamptz cannot hold.
create table evidence_item (
    evidence_id       text        primary key,
    dispute_id        text        not null,
    position          bigint      not null,
    kind              text        not null,
    submitter         text        not null,
    round             int         not null,
    sha256            text        not null,
    size_bytes        bigint      not null,
    media_type        text        not null,
    file_name_subject text        not null,
    file_name_sealed  text        not null,
    source            text        not null,
    disclosure        text        not null,
    captured_at       text,
    recorded_at       timestamptz not null
);

create index evidence_of_dispute on evidence_item (dispute_id, position);

-- An item positioned after its round closed is late.
create table evidence_round_closed (
    dispute_id text   not null,
    round      int    not null,
    position   bigint not null,
    primary key (dispute_id, round)
);

-- Which rulings rely on an item.
create table evidence_citation (
    evidence_id text   not null,
    position    bigint not null,
    ruling      text   not null,
    primary key (evidence_id, position)
);
