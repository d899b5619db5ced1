package io.disputeledger.store.readme;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.disputeledger.store.events.Appended;
import io.disputeledger.store.events.PostgresEventStorage;
import io.disputeledger.store.events.Receipt;
import io.disputeledger.store.log.notes.Checkpoint;
import io.disputeledger.store.log.notes.LogKey;
import io.disputeledger.store.log.notes.LogKeyFile;
import io.disputeledger.store.log.notes.VerifierKey;
import io.disputeledger.store.log.receipts.ReceiptVerifier;
import io.disputeledger.store.log.receipts.TlogProof;
import io.disputeledger.store.log.tree.VerificationException;
import io.disputeledger.store.proofs.LogIdentity;
import io.disputeledger.store.proofs.MerkleLog;
import io.disputeledger.store.reading.LedgerEvents;
import io.disputeledger.store.reading.Notifications;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;

/** What the module's page shows: Axon, this storage, and nothing else of ours. */
final class Parcels implements AutoCloseable {

    static final String ORIGIN = "parcels.example.com/log";

    final Queue<String> sent = new ConcurrentLinkedQueue<>();
    final Queue<Receipt> receipts = new ConcurrentLinkedQueue<>();
    private final PostgresEventStorage storage;
    private final LogKey key;
    private final Notifications notifications;
    private final Configuration axon;

    Parcels(DataSource dataSource, Path keyFile) {
        Serializer json = Jackson3Serializer.builder().build();
        key = LogKeyFile.read(keyFile, "parcels.example.com/log", true);
        LogIdentity identity = new LogIdentity("parcels.example.com/log", List.of(key), List.of());
        storage =
                PostgresEventStorage.builder()
                        .dataSource(dataSource)
                        .schema("ledger")
                        .logWriter(new MerkleLog("ledger", identity, checkpoint -> {}))
                        .eventSerializer(json)
                        .snapshotSerializer(json)
                        .build();
        notifications = new Notifications(dataSource, Set.of("events"));
        notifications.start();
        LedgerEvents log = new LedgerEvents(storage, notifications, "events");
        axon =
                DefaultConfigurer.defaultConfiguration()
                        .configureSerializer(configuration -> json)
                        .configureEmbeddedEventStore(configuration -> storage)
                        .configureAggregate(Parcel.class)
                        .eventProcessing(processing ->
                                processing
                                        .configureDefaultStreamableMessageSource(
                                                configuration -> log)
                                        .usingPooledStreamingEventProcessors()
                                        .registerEventHandler(configuration -> this))
                        .start();
        axon.commandBus()
                .registerHandlerInterceptor((unit, chain) -> {
                    unit.afterCommit(done ->
                            Appended.in(done.root())
                                    .map(appended -> appended.receipts().all())
                                    .ifPresent(receipts::addAll));
                    return chain.proceed();
                });
    }

    static void makeTables(DataSource dataSource) throws SQLException, IOException {
        try (InputStream file =
                        PostgresEventStorage.class.getResourceAsStream(
                                "/db/ledger-store/V1__event_store.sql");
                Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            String tables =
                    new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            statement.execute("create schema ledger; set search_path = ledger; " + tables);
            statement.execute("reset search_path");
        }
    }

    void send(String id) {
        axon.commandGateway().sendAndWait(new SendParcel(id));
    }

    @EventHandler
    void on(ParcelSent event) {
        sent.add(event.id());
    }

    VerifierKey key() {
        return key.verifier();
    }

    /** What the holder of a receipt does, who has the key by another way. */
    static Checkpoint verify(Receipt receipt, VerifierKey trusted) throws VerificationException {
        return new ReceiptVerifier("parcels.example.com/log", List.of(trusted))
                .verify(receipt.entry(), TlogProof.parse(receipt.proof()));
    }

    @Override
    public void close() {
        axon.shutdown();
        notifications.close();
        storage.close();
    }

    record SendParcel(@TargetAggregateIdentifier String id) {}

    record ParcelSent(String id) {}

    /** One parcel. */
    static class Parcel {

        @AggregateIdentifier private @Nullable String id;

        Parcel() {} // Axon makes one of the events of each that it loads.

        @CommandHandler
        Parcel(SendParcel command) {
            apply(new ParcelSent(command.id()));
        }

        @EventSourcingHandler
        void on(ParcelSent event) {
            id = event.id();
        }
    }
}
