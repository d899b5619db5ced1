package io.disputeledger.dispute;

import static io.disputeledger.dispute.DisputeDesk.complaint;
import static io.disputeledger.dispute.DisputeDesk.newKey;
import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.kit.events.CommitOrderedEventStorage;
import io.disputeledger.kit.events.EventEngine;
import io.disputeledger.kit.events.EventPositions;
import io.disputeledger.kit.testing.LedgerClient;
import io.disputeledger.kit.testing.LedgerClient.Reply;
import java.nio.file.Path;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.util.ReflectionTestUtils;

/** The baseline stays alive: a service on Axon's JDBC engine. */
class AxonJdbcIT {

    @TempDir private static Path home;
    private static DisputeDesk desk;

    @BeforeAll
    static void start() {
        desk = new DisputeDesk(home, EventEngine.AXON_JDBC);
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @Test
    void eventsAreStoredInTheOrderOfTheirCommits() {
        EventStore store = desk.service().bean(EventStore.class);

        assertThat(store).isExactlyInstanceOf(EmbeddedEventStore.class);
        assertThat(desk.service().bean(EventStorageEngine.class))
                .isExactlyInstanceOf(CommitOrderedEventStorage.class)
                .isSameAs(ReflectionTestUtils.getField(store, "storageEngine"));
        assertThat(
                        new LedgerClient(desk.service().url(), null, null)
                                .get("/actuator/health")
                                .text("components/eventStorage/details/engine"))
                .isEqualTo("axon-jdbc");
    }

    @Test
    void commandIsAnsweredWithItsPositionAndARepeatTheSame() {
        desk.recordOrder("O-1");
        String key = newKey();

        Reply filed = desk.buyer().post("/v1/disputes", complaint("D-1", "O-1"), key);
        Reply again = desk.buyer().post("/v1/disputes", complaint("D-1", "O-1"), key);

        assertThat(filed.status()).as(filed.http().body()).isEqualTo(201);
        assertThat(again.http().body()).isEqualTo(filed.http().body());
        assertThat(filed.position())
                .isEqualTo(desk.service().bean(EventPositions.class).head())
                .isEqualTo(desk.recorded().count() - 1);
        assertThat(desk.recorded().typesOf("dispute:D-1"))
                .containsExactly("ComplaintFiled", "SlaTargetSet");
        assertThat(desk.recorded().payloadAt(filed.position())).contains("CommandAccepted");
    }

    @Test
    void refusedSecondComplaintIsARefusalAndNoFault() {
        desk.recordOrder("O-2");
        desk.file("D-20", "O-2");

        assertThat(desk.file("D-21", "O-2").code()).isEqualTo("DUPLICATE_OPEN_DISPUTE");
    }
}
