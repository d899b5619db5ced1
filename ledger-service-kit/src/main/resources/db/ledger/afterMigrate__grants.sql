-- In a sandbox services turn the clock; elsewhere it stays empty.
grant usage on schema ${flyway:defaultSchema} to ${service};
grant select, insert, update on sandbox_clock to ${service};
grant select, insert, update on sandbox_jump to ${service};
