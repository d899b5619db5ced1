package io.disputeledger.kit.wiring;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;

/**
 * Brings the shared schemas (events, keys) up to date, then the service's own. Every service does
 * so at its start; whoever comes first does the work.
 */
@AutoConfiguration(
        beforeName = "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration")
class DatabaseWiring {

    @Bean
    FlywayMigrationStrategy ledgerSchemas(DataSource dataSource) {
        return own -> {
            migrate(dataSource, "ledger", "classpath:db/ledger");
            migrate(dataSource, "ledger_keys", "classpath:db/ledger-keys");
            own.migrate();
        };
    }

    private static void migrate(DataSource dataSource, String schema, String location) {
        Flyway.configure()
                .dataSource(dataSource)
                .schemas(schema)
                .locations(location)
                .load()
                .migrate();
    }
}
