package io.disputeledger.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.kit.testing.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A service without an owner beside it owns its tables itself, and says so. */
@ExtendWith(OutputCaptureExtension.class)
class DatabaseOwnerIT {

    @TempDir private Path home;

    @Test
    void serviceBringsItsTablesUpToDateItself(CapturedOutput log) {
        String[] asOwner = TestDatabase.settingsOfOwner();
        try (DisputeDesk desk = new DisputeDesk(home, asOwner)) {
            desk.recordOrder("O-1");

            assertThat(desk.recorded().typesOf("order:alibaba-intl:O-1"))
                    .containsExactly("OrderRecorded");
            assertThat(log.getOut()).contains("ledger.database.owner.username is not set");
        }
    }
}
