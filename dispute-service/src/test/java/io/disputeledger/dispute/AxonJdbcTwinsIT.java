package io.disputeledger.dispute;

import static io.disputeledger.dispute.DisputeDesk.complaint;
import static io.disputeledger.dispute.DisputeDesk.newKey;
import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.kit.events.EventEngine;
import io.disputeledger.kit.testing.LedgerClient.Reply;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Repeats that race their first request, on the baseline; lost races leave gaps in its positions.
 */
class AxonJdbcTwinsIT {

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
    void twinsInFlightAreDecidedOnceAndAnsweredAlike() {
        desk.recordOrder("O-3");
        String key = newKey();
        long before = desk.events("command:");

        List<Reply> twins =
                Together.call(
                        8, _ -> desk.buyer().post("/v1/disputes", complaint("D-3", "O-3"), key));

        assertThat(twins).extracting(Reply::status).isSubsetOf(201, 409);
        assertThat(
                        twins.stream()
                                .filter(twin -> twin.status() == 201)
                                .map(twin -> twin.http().body())
                                .distinct())
                .hasSize(1);
        assertThat(twins)
                .filteredOn(twin -> twin.status() == 409)
                .allSatisfy(twin ->
                        assertThat(twin.http().headers().firstValue("Retry-After")).isPresent());
        assertThat(desk.events("command:")).isEqualTo(before + 1);
        assertThat(desk.recorded().typesOf("dispute:D-3"))
                .containsExactly("ComplaintFiled", "SlaTargetSet");
    }
}
