-- What a service may do with the tables of Axon's engine: append to history, never change it.
grant usage on schema ${flyway:defaultSchema} to ${service};
grant select, insert on domain_event_entry to ${service};
-- For lastval(), which tells an append its position.
grant select on sequence domain_event_entry_globalindex_seq to ${service};
grant select, insert, delete on snapshot_event_entry to ${service};
