package io.disputeledger.query;

import static org.awaitility.Awaitility.await;

import io.disputeledger.contracts.Role;
import io.disputeledger.kit.keys.TextSeal;
import io.disputeledger.kit.processors.ProcessorProgress;
import io.disputeledger.kit.testing.LedgerClient;
import io.disputeledger.kit.testing.RunningService;
import io.disputeledger.kit.testing.TestDatabase;
import io.disputeledger.kit.testing.TestIssuer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A running query-service, and the log that it reads. */
final class QueryService implements AutoCloseable {

    private static final TestIssuer ISSUER = new TestIssuer();
    private static final Path HOME = home();

    final RunningService service;
    final EventLog log;
    private final String database;

    private QueryService(String database, String... settings) {
        this.database = database;
        service =
                RunningService.start(
                        QueryServiceApplication.class, database, ISSUER, HOME, settings);
        log = new EventLog(service);
    }

    /** The one that tests share which only append and read; it runs as long as they do. */
    static QueryService shared() {
        return Shared.SERVICE;
    }

    /** One of its own for a test that rebuilds, restarts or moves the clock. */
    static QueryService start(String database, String... settings) {
        return new QueryService(database, settings);
    }

    Story story(String number) {
        TextSeal seal = service.bean(TextSeal.class);
        return new Story(number, text -> seal.seal("dispute:D-" + number, text).ciphertext());
    }

    LedgerClient auditor() {
        return service.as(Role.AUDITOR, "A-1");
    }

    /** An auditor whose token ends then, in whole seconds. */
    LedgerClient auditorUntil(Instant end) {
        return service.withToken(ISSUER.token("A-1", Role.AUDITOR, end, "dispute-ledger"));
    }

    LedgerClient operator() {
        return withRole(Role.OPERATOR);
    }

    LedgerClient withRole(Role role) {
        return service.withToken(ISSUER.token(role.name().toLowerCase(Locale.ROOT), role));
    }

    /** The database, as its administrator sees it. */
    JdbcClient administrator() {
        return JdbcClient.create(new DriverManagerDataSource(database));
    }

    JdbcClient database() {
        return service.bean(JdbcClient.class);
    }

    /** Waits until every projection has handled the position. */
    void awaitPosition(long position) {
        ProcessorProgress progress = service.bean(ProcessorProgress.class);
        await().atMost(Duration.ofSeconds(60))
                .until(() ->
                        progress.processors().stream()
                                .map(progress::placeOf)
                                .allMatch(place -> place.position() >= position));
    }

    @Override
    public void close() {
        service.close();
    }

    private static Path home() {
        try {
            return Files.createTempDirectory("query-service");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Shared {
        static final QueryService SERVICE =
                start(TestDatabase.fresh(), "ledger.feed.heartbeat=300ms");
    }
}
