-- Who uploaded which bytes; the bytes themselves are files under their digest.
create table uploaded_file (
    uploader    text        not null,
    sha256      text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    size_bytes  bigint      not null check (size_bytes > 0),
    uploaded_at timestamptz not null,
    primary key (uploader, sha256)
);
