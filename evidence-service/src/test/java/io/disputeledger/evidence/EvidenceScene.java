package io.disputeledger.evidence;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.Clause;
import io.disputeledger.contracts.Deadline;
import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.Money;
import io.disputeledger.contracts.OrderId;
import io.disputeledger.contracts.PackVersion;
import io.disputeledger.contracts.PartyId;
import io.disputeledger.contracts.Role;
import io.disputeledger.contracts.Sealed;
import io.disputeledger.contracts.disputes.ComplaintCategory;
import io.disputeledger.contracts.disputes.ComplaintFiled;
import io.disputeledger.contracts.disputes.DeadlineKind;
import io.disputeledger.contracts.disputes.DeadlineSet;
import io.disputeledger.contracts.disputes.DisputeEvent;
import io.disputeledger.contracts.disputes.EvidenceRoundOpened;
import io.disputeledger.contracts.disputes.RemedyKind;
import io.disputeledger.kit.testing.LedgerClient;
import io.disputeledger.kit.testing.LedgerClient.Reply;
import io.disputeledger.kit.testing.RunningService;
import io.disputeledger.kit.testing.TestDatabase;
import io.disputeledger.kit.testing.TestIssuer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;

/**
 * A running evidence-service, and disputes between buyer B-77 and seller S-88 put into its log as
 * dispute-service would. Started once for all test classes; its folder goes with the build's.
 */
final class EvidenceScene {

    static final Path HOME = makeHome();
    static final TestIssuer ISSUER = new TestIssuer();
    static final RunningService SERVICE =
            RunningService.start(
                    EvidenceServiceApplication.class, TestDatabase.fresh(), ISSUER, HOME);

    static final Path INCOMING = HOME.resolve("evidence", "incoming");
    static final LedgerClient BUYER = SERVICE.as(Role.PARTY, "B-77");
    static final LedgerClient SELLER = SERVICE.as(Role.PARTY, "S-88");
    static final LedgerClient STRANGER = SERVICE.as(Role.PARTY, "B-99");

    private static final Actor OFFICER = new Actor("officer-3", Role.OFFICER, null);
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private EvidenceScene() {}

    /** A new dispute, just filed. */
    static DisputeId dispute() {
        DisputeId id = new DisputeId("D-" + NUMBERS.incrementAndGet());
        Money amount = new Money(120_000, "USD");
        append(
                new ComplaintFiled(
                        id,
                        OrderId.parse("alibaba-intl:O-" + id),
                        new PartyId("B-77"),
                        new PartyId("S-88"),
                        new PartyId("S-88"),
                        ComplaintCategory.NOT_AS_DESCRIBED,
                        amount,
                        amount,
                        List.of(RemedyKind.REFUND),
                        new Sealed("dispute:" + id, "c2VhbGVk"),
                        new PackVersion("alibaba-intl", 1),
                        null,
                        Instant.now(),
                        new Actor("B-77", Role.PARTY, "platform")));
        return id;
    }

    /** A new dispute whose first round is open for another week. */
    static DisputeId disputeWithOpenRound() {
        DisputeId id = dispute();
        openRound(id, Instant.now().plus(Duration.ofDays(7)));
        return id;
    }

    static void openRound(DisputeId dispute, Instant dueAt) {
        Clause clause = new Clause("alibaba-intl", 1, "EVIDENCE_ROUND");
        append(
                new EvidenceRoundOpened(dispute, 1, List.of(), null, Instant.now(), OFFICER),
                new DeadlineSet(
                        dispute,
                        DeadlineKind.EVIDENCE_ROUND,
                        new Deadline(dueAt, clause, "Asia/Shanghai", null),
                        Instant.now(),
                        OFFICER));
    }

    /** Appends to one dispute's stream. */
    static void append(DisputeEvent... events) {
        EventStore store = SERVICE.bean(EventStore.class);
        String stream = events[0].streamId();
        long sequence = store.lastSequenceNumberFor(stream).orElse(-1L);
        List<EventMessage<?>> messages = new ArrayList<>();
        for (DisputeEvent event : events) {
            messages.add(new GenericDomainEventMessage<>("Dispute", stream, ++sequence, event));
        }
        store.publish(messages);
    }

    static Reply upload(LedgerClient client, SomeFile file) {
        return client.put("/v1/evidence-files/" + file.sha256(), file.path(), "image/jpeg");
    }

    /** Submits a file as an item with the given id. */
    static Reply submit(LedgerClient client, String item, DisputeId dispute, SomeFile file) {
        return client.post("/v1/evidence", submission(item, dispute, file));
    }

    static String submission(String item, DisputeId dispute, SomeFile file) {
        return """
        {"evidenceId": "%s", "disputeId": "%s", "kind": "PHOTO", "sha256": "%s", "sizeBytes": %d,
         "mediaType": "image/jpeg", "fileName": "bricks.jpg", "source": "UPLOAD",
         "capturedAt": "2026-03-02T13:05:00Z", "disclosure": "PARTIES"}
        """
                .formatted(item, dispute, file.sha256(), file.size());
    }

    private static Path makeHome() {
        try {
            return Files.createTempDirectory(Path.of("target"), "evidence-scene");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
