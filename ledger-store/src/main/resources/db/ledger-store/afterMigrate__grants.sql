-- What a service may do with the tables of the event store: append to history, never change it.
-- Runs after each migration, as their owner. A new table gets a line of its own.
grant usage on schema ${flyway:defaultSchema} to ${service};
grant select, insert on event to ${service};
grant select, update on log_head to ${service};
grant select, insert, update, delete on snapshot to ${service};
grant select, insert on tile, checkpoint, log_key to ${service};
