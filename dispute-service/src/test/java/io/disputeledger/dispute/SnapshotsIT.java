package io.disputeledger.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.Role;
import io.disputeledger.kit.testing.LedgerClient.Reply;
import io.disputeledger.kit.testing.RunningService;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Long streams are read from their snapshot on, and never from one that might be misread. */
class SnapshotsIT {

    private static final Duration TAKEN_WITHIN = Duration.ofSeconds(20);

    @TempDir private static Path home;
    private static DisputeDesk desk;
    private static RunningService service;

    /** Reads the stream for each command, and takes a snapshot of six events. */
    @BeforeAll
    static void start() {
        desk = new DisputeDesk(home);
        service =
                desk.another(
                        "ledger.aggregates.cached-max=0",
                        "ledger.aggregates.events-per-snapshot=6");
    }

    @AfterAll
    static void stop() {
        service.close();
        desk.close();
    }

    @Test
    void streamIsReadFromItsSnapshotOn() {
        DomainEventMessage<?> open = openRound("D-1");
        assertThat(open.getType()).isEqualTo("Dispute");
        assertThat(open.getSequenceNumber()).isEqualTo(6);
        assertThat(waive("D-1").body().at("/events")).hasSize(1);
        assertThat(waive("D-1").body().at("/events")).isEmpty();

        // A false snapshot, from before the waiver, in the place of the true one.
        snapshot("dispute:D-1", 7, open.getPayload());

        assertThat(waive("D-1").body().at("/events")).hasSize(1);
    }

    @Test
    void snapshotOfAFormerClassIsIgnored() {
        openRound("D-2");
        assertThat(waive("D-2").status()).isEqualTo(200);

        snapshot("dispute:D-2", 7, new FormerDispute("dispute:D-2"));

        Reply again = waive("D-2");
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body().at("/events")).isEmpty();
    }

    @Test
    void readersReadFromTheSnapshotOn() {
        openRound("D-3");
        waive("D-3");

        Reply seen = service.as(Role.PARTY, "S-88").get("/v1/disputes/D-3");
        assertThat(seen.text("state")).isEqualTo("EVIDENCE_OPEN");
        assertThat(seen.body().at("/version").asLong()).isEqualTo(7);
    }

    @Test
    void orderThatWasReportedOftenCanBeDisputed() {
        desk.recordOrder("O-4");
        for (int day = 1; day < 7; day++) {
            Reply paid =
                    service.withToken(desk.issuer().token("platform", Role.SERVICE))
                            .post("/v1/orders", DisputeDesk.order("O-4", PAID.formatted(day)));
            assertThat(paid.status()).as(paid.http().body()).isEqualTo(200);
        }
        Awaitility.await()
                .atMost(TAKEN_WITHIN)
                .until(() -> storage().readSnapshot("order:alibaba-intl:O-4").isPresent());

        Reply filed =
                service.as(Role.PARTY, "B-77")
                        .post("/v1/disputes", DisputeDesk.complaint("D-4", "O-4"));
        assertThat(filed.status()).as(filed.http().body()).isEqualTo(201);
    }

    private static final String PAID = ", \"paidAt\": \"2026-01-0%dT00:00:00Z\"";

    /** What an older service may have stored. */
    record FormerDispute(String streamId) {}

    /** Tells a dispute of seven events, and waits for its snapshot. */
    private static DomainEventMessage<?> openRound(String dispute) {
        desk.recordOrder("O-" + dispute);
        assertThat(
                        service.as(Role.PARTY, "B-77")
                                .post(
                                        "/v1/disputes",
                                        DisputeDesk.complaint(dispute, "O-" + dispute))
                                .status())
                .isEqualTo(201);
        officer(dispute, "accept-complaint", "{}");
        officer(
                dispute,
                "record-respondent-contact",
                "{\"channel\": \"EMAIL\", \"outcome\": \"REACHED\"}");
        return Awaitility.await()
                .atMost(TAKEN_WITHIN)
                .until(() -> storage().readSnapshot("dispute:" + dispute), Optional::isPresent)
                .orElseThrow();
    }

    private static void officer(String dispute, String command, String body) {
        Reply reply =
                service.as(Role.OFFICER, "O-1")
                        .post("/v1/disputes/" + dispute + "/" + command, body);
        assertThat(reply.status()).as(reply.http().body()).isEqualTo(200);
    }

    private static Reply waive(String dispute) {
        return service.as(Role.PARTY, "B-77")
                .post("/v1/disputes/" + dispute + "/waive-evidence-round", "{}");
    }

    private static void snapshot(String stream, long sequence, Object aggregate) {
        storage()
                .storeSnapshot(
                        new GenericDomainEventMessage<>("Dispute", stream, sequence, aggregate));
    }

    private static EventStorageEngine storage() {
        return service.bean(EventStorageEngine.class);
    }
}
