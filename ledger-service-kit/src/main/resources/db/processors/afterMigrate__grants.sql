-- A service's own tables hold nothing that the log does not: it fills and empties them as it likes.
grant usage on schema ${flyway:defaultSchema} to ${service};
grant select, insert, update, delete, truncate on all tables in schema ${flyway:defaultSchema}
    to ${service};
