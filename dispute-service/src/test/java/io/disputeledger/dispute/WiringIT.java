package io.disputeledger.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.disputeledger.dispute.disputes.domain.DisputeAction;
import io.disputeledger.kit.access.Operations;
import io.disputeledger.kit.commands.LedgerCommandBus;
import io.disputeledger.kit.processors.BatchTransactions;
import io.disputeledger.kit.testing.LedgerClient;
import io.disputeledger.store.events.PostgresEventStorage;
import io.disputeledger.store.reading.LedgerEvents;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.HttpMethod;
import org.springframework.test.util.ReflectionTestUtils;

/**
 * Axon falls back without a word: to an event bus that stores nothing, to transactions that are
 * none. A failure here means that the ledger forgets, however green everything else is.
 */
class WiringIT {

    @TempDir private static Path home;
    private static DisputeDesk desk;

    @BeforeAll
    static void start() {
        desk = new DisputeDesk(home);
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @Test
    void eventsAreStoredInTheOrderOfTheirCommits() {
        EventStore store = desk.service().bean(EventStore.class);

        assertThat(store).isExactlyInstanceOf(EmbeddedEventStore.class);
        assertThat(desk.service().bean(EventBus.class)).isSameAs(store);
        assertThat(desk.service().bean(EventStorageEngine.class))
                .isExactlyInstanceOf(PostgresEventStorage.class)
                .isSameAs(ReflectionTestUtils.getField(store, "storageEngine"));
    }

    @Test
    void commandsAreJournalledAndTransactionsReal() {
        assertThat(desk.service().bean(CommandBus.class))
                .isExactlyInstanceOf(LedgerCommandBus.class);
        assertThat(desk.service().bean(TransactionManager.class))
                .isExactlyInstanceOf(SpringTransactionManager.class);
        assertThat(desk.service().bean(TokenStore.class)).isExactlyInstanceOf(JdbcTokenStore.class);
    }

    @Test
    void everythingIsSerialisedAsJson() {
        Configuration axon = desk.service().bean(Configuration.class);

        assertThat(axon.serializer()).isExactlyInstanceOf(Jackson3Serializer.class);
        assertThat(axon.messageSerializer()).isExactlyInstanceOf(Jackson3Serializer.class);
        assertThat(axon.eventSerializer()).isExactlyInstanceOf(Jackson3Serializer.class);
        assertThat(desk.service().beans(Serializer.class))
                .isNotEmpty()
                .hasOnlyElementsOfType(Jackson3Serializer.class);
    }

    @Test
    void everyActionOfADisputeIsAnOperation() {
        List<String> operations =
                desk.service().bean(Operations.class).all().stream()
                        .filter(operation -> operation.method() == HttpMethod.POST)
                        .map(Operations.Operation::path)
                        .toList();

        for (DisputeAction action : DisputeAction.values()) {
            String name = action.name().toLowerCase(Locale.ROOT).replace('_', '-');
            switch (action) {
                case FILE_COMPLAINT -> assertThat(operations).contains("/v1/disputes");
                case OPEN_NEGOTIATION -> assertThat(operations).contains("/v1/disputes/" + name);
                // Only the clock says that time has run out.
                case ELAPSE_DEADLINE -> assertThat(operations).noneMatch(at -> at.endsWith(name));
                // Only a reaction of the service itself asks a calendar again.
                case RESOLVE_SLA_TARGETS ->
                        assertThat(operations).noneMatch(at -> at.endsWith(name));
                default -> assertThat(operations).contains("/v1/disputes/{id}/" + name);
            }
        }
    }

    @Test
    void processorsReadTheEventsThatAllProcessesWake() {
        var processors =
                desk.service()
                        .bean(Configuration.class)
                        .eventProcessingConfiguration()
                        .eventProcessors();

        assertThat(processors)
                .containsOnlyKeys(
                        "evidence-on-record",
                        "dispute-list",
                        "misuse-report-list",
                        "when-metrics-excluded-then-confirm",
                        "when-calendar-published-then-resolve",
                        "deadlines");
        assertThat(processors.values())
                .allSatisfy(processor ->
                        assertThat(processor)
                                .isExactlyInstanceOf(PooledStreamingEventProcessor.class)
                                .extracting("messageSource")
                                .isSameAs(desk.service().bean(LedgerEvents.class)));
    }

    @Test
    void processorsDoNotWaitForTheDisk() {
        assertThat(
                        desk.service()
                                .bean(Configuration.class)
                                .eventProcessingConfiguration()
                                .transactionManager("evidence-on-record"))
                .isExactlyInstanceOf(BatchTransactions.class);
    }

    @Test
    void operatorsSeeCommandsAndLag() {
        desk.recordOrder("O-1");

        assertThat(desk.service().bean(PrometheusMeterRegistry.class)).isNotNull();
        MeterRegistry meters = desk.service().bean(MeterRegistry.class);
        assertThat(meters.get("ledger.commands").tag("command", "RecordOrder").timer().count())
                .isPositive();
        assertThat(meters.get("ledger.processor.lag").gauge().value()).isNotNegative();
        // The writer answers its callers first.
        await().untilAsserted(() ->
                assertThat(meters.get("ledger.store.batch").summary().totalAmount())
                        .isEqualTo(desk.events("")));
        await().untilAsserted(() ->
                assertThat(meters.get("ledger.store.append").timer().count()).isPositive());
        assertThat(meters.get("ledger.store.queue").gauge().value()).isZero();
        assertThat(desk.operator().get("/actuator/prometheus").http().body())
                .contains(
                        "cache_gets_total{cache=\"aggregates\"", "cache_size{cache=\"aggregates\"")
                .contains("ledger_commands_seconds_count", "ledger_processor_lag_events")
                .contains("ledger_deadletters_events", "service=\"dispute-service\"")
                .contains("ledger_store_batch_events_sum", "ledger_store_append_seconds_count")
                .contains("ledger_store_queue_appends");
    }

    @Test
    void metricsNeedAnOperatorAndHealthNobody() {
        LedgerClient nobody = new LedgerClient(desk.service().url(), null, null);

        assertThat(nobody.get("/actuator/prometheus").status()).isEqualTo(401);
        assertThat(nobody.get("/actuator/deadletters").status()).isEqualTo(401);
        assertThat(desk.platform().get("/actuator/prometheus").code()).isEqualTo("NOT_AUTHORISED");
        assertThat(nobody.get("/actuator/health").text("status")).isEqualTo("UP");
        assertThat(nobody.get("/actuator/health").text("components/eventStorage/details/engine"))
                .isEqualTo("postgres");
        assertThat(nobody.get("/actuator/health/liveness").status()).isEqualTo(200);
    }
}
