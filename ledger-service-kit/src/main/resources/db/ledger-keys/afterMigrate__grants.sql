-- Services make keys and use them; none can be replaced by another.
grant usage on schema ${flyway:defaultSchema} to ${service};
grant select, insert on subject_key to ${service};
