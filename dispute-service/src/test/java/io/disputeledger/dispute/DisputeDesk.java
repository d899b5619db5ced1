package io.disputeledger.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.Role;
import io.disputeledger.kit.events.EventEngine;
import io.disputeledger.kit.testing.LedgerClient;
import io.disputeledger.kit.testing.LedgerClient.Reply;
import io.disputeledger.kit.testing.RecordedEvents;
import io.disputeledger.kit.testing.RunningService;
import io.disputeledger.kit.testing.TestDatabase;
import io.disputeledger.kit.testing.TestIssuer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A running dispute-service with a ledger of its own, and the people who come to it. */
final class DisputeDesk implements AutoCloseable {

    private final TestIssuer issuer = new TestIssuer();
    private final String jdbcUrl = TestDatabase.fresh();
    private final Path home;
    private final EventEngine engine;
    private final List<String> settings;
    private RunningService service;

    /** Opens on an empty ledger; keys are kept below {@code home}. */
    DisputeDesk(Path home, String... settings) {
        this(home, EventEngine.POSTGRES, settings);
    }

    /** Opens on an empty ledger whose events the given engine stores. */
    DisputeDesk(Path home, EventEngine engine, String... settings) {
        this.home = home;
        this.engine = engine;
        this.settings = new ArrayList<>(List.of(settings));
        this.settings.add(EventEngine.PROPERTY + "=" + engine.setting());
        this.service = another();
    }

    /** Starts one more service on the same ledger, with more settings; the caller closes it. */
    RunningService another(String... more) {
        return RunningService.start(
                DisputeServiceApplication.class,
                jdbcUrl,
                issuer,
                home,
                Stream.concat(settings.stream(), Stream.of(more)).toArray(String[]::new));
    }

    void restart() {
        service.close();
        service = another();
    }

    RunningService service() {
        return service;
    }

    TestIssuer issuer() {
        return issuer;
    }

    LedgerClient platform() {
        return service.withToken(issuer.token("platform", Role.SERVICE));
    }

    LedgerClient operator() {
        return service.withToken(issuer.token("operator", Role.OPERATOR));
    }

    LedgerClient buyer() {
        return service.as(Role.PARTY, "B-77");
    }

    LedgerClient seller() {
        return service.as(Role.PARTY, "S-88");
    }

    LedgerClient officer() {
        return service.as(Role.OFFICER, "O-1");
    }

    /** Records an order that was not received yet, so that it can be disputed. */
    void recordOrder(String number) {
        recordOrder(number, "");
    }

    /** Records an order with more facts, each as {@code , "name": value}. */
    void recordOrder(String number, String more) {
        Reply recorded = platform().post("/v1/orders", order(number, more));
        assertThat(recorded.status()).as(recorded.http().body()).isEqualTo(201);
    }

    static String order(String number, String more) {
        return """
        {"orderId": "alibaba-intl:%s", "buyer": "B-77", "seller": "S-88",
         "amount": {"minor": 120000, "currency": "USD"}%s}
        """
                .formatted(number, more);
    }

    Reply file(String dispute, String order) {
        return buyer().post("/v1/disputes", complaint(dispute, order));
    }

    static String complaint(String dispute, String order) {
        return """
        {"disputeId": "%s", "orderId": "alibaba-intl:%s", "category": "NOT_AS_DESCRIBED",
         "claim": {"minor": 120000, "currency": "USD"}, "remedies": ["REFUND"],
         "facts": "The parcel held bricks."}
        """
                .formatted(dispute, order);
    }

    static String newKey() {
        return UUID.randomUUID().toString();
    }

    /** What is in the event table. */
    RecordedEvents recorded() {
        return RecordedEvents.in(jdbcUrl, engine);
    }

    /** The JDBC address of the database, for one who may do anything in it. */
    String jdbcUrl() {
        return jdbcUrl;
    }

    /** The database, as one who has its password sees it. */
    JdbcClient database() {
        return JdbcClient.create(new DriverManagerDataSource(jdbcUrl));
    }

    /** How many events there are on streams whose id begins so. */
    long events(String streamPrefix) {
        return recorded().count(streamPrefix);
    }

    @Override
    public void close() {
        service.close();
        issuer.close();
    }
}
