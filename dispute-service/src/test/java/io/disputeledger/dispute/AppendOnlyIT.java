package io.disputeledger.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Not even the owner of the database rewrites history by accident. */
class AppendOnlyIT {

    @TempDir private static Path home;
    private static DisputeDesk desk;

    @BeforeAll
    static void start() {
        desk = new DisputeDesk(home);
        desk.recordOrder("O-1");
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update ledger.domain_event_entry set payload = ''",
                "update ledger.domain_event_entry set globalindex = default",
                "delete from ledger.domain_event_entry",
                "delete from ledger.domain_event_entry where false",
                "truncate ledger.domain_event_entry",
                "truncate ledger.domain_event_entry cascade"
            })
    void recordedEventsAreNeverChanged(String statement) {
        long before = desk.events("");

        assertThatThrownBy(() -> desk.database().sql(statement).update())
                .rootCause()
                .hasMessageContaining("Recorded events are never changed or deleted.");
        assertThat(desk.events("")).isEqualTo(before).isPositive();
    }
}
