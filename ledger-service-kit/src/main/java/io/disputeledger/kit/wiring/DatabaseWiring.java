package io.disputeledger.kit.wiring;

import io.disputeledger.kit.database.DatabaseOwner;
import io.disputeledger.kit.database.LedgerSchemas;
import io.disputeledger.kit.events.EventEngine;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.StringUtils;

/** Brings the database up to date before anything reads it. */
@AutoConfiguration(
        after = EventsWiring.class,
        beforeName = "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration")
@EnableConfigurationProperties(DatabaseOwner.class)
class DatabaseWiring {

    private static final Logger log = LoggerFactory.getLogger(DatabaseWiring.class);

    @Bean
    LedgerSchemas ledgerSchemas(
            EventEngine engine,
            DataSource dataSource,
            JdbcConnectionDetails details,
            DatabaseOwner owner) {
        return new LedgerSchemas(engine, dataSource, connectionsOf(owner, details));
    }

    // Not the service's pool: its time limits are for requests, and a migration may take longer.
    private static DataSource connectionsOf(DatabaseOwner owner, JdbcConnectionDetails details) {
        if (StringUtils.hasText(owner.username())) {
            return connections(details.getJdbcUrl(), owner.username(), owner.password());
        }
        log.info(
                "ledger.database.owner.username is not set: this service owns its tables, so what"
                        + " keeps it from changing history are triggers, not rights.");
        return connections(details.getJdbcUrl(), details.getUsername(), details.getPassword());
    }

    private static DataSource connections(
            String url, @Nullable String username, @Nullable String password) {
        DriverManagerDataSource connections = new DriverManagerDataSource(url);
        connections.setUsername(username);
        connections.setPassword(password);
        return connections;
    }
}
