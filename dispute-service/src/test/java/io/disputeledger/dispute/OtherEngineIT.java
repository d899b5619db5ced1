package io.disputeledger.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.disputeledger.kit.database.RefusedToStart;
import io.disputeledger.kit.events.EventEngine;
import io.disputeledger.kit.testing.RunningService;
import io.disputeledger.kit.testing.TestDatabase;
import io.disputeledger.kit.testing.TestIssuer;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A ledger has one history: a service with another engine than the first does not start. */
@ExtendWith(OutputCaptureExtension.class)
class OtherEngineIT {

    private static final String TABLES =
            "select schemaname || '.' || tablename from pg_tables"
                    + " where schemaname not in ('pg_catalog', 'information_schema') order by 1";

    @TempDir private Path home;
    private final String jdbcUrl = TestDatabase.fresh();

    @ParameterizedTest
    @EnumSource(EventEngine.class)
    void serviceOfTheOtherEngineDoesNotStartAndChangesNothing(
            EventEngine first, CapturedOutput log) {
        EventEngine other =
                first == EventEngine.POSTGRES ? EventEngine.AXON_JDBC : EventEngine.POSTGRES;
        start(first.setting()).close();
        List<String> before = tables();
        String sentence =
                "The database holds events of ledger.event-storage=%1$s, which %2$s cannot read: set ledger.event-storage=%1$s again, or use another database (with ./start another LEDGER_HOME)."
                        .formatted(first.setting(), other.setting());

        assertThatThrownBy(() -> start(other.setting()).close())
                .hasRootCauseInstanceOf(RefusedToStart.class)
                .hasRootCauseMessage(sentence);

        assertThat(tables()).isEqualTo(before);
        assertThat(log.getOut()).contains(sentence).doesNotContain("\"stack_trace\"");
        start(first.setting()).close();
    }

    @Test
    void unknownEngineIsRefusedInOneSentence() {
        assertThatThrownBy(() -> start("mongo").close())
                .hasRootCauseInstanceOf(RefusedToStart.class)
                .hasRootCauseMessage(
                        "ledger.event-storage is \"mongo\", which is no event storage: it is one"
                                + " of postgres, axon-jdbc.");
        assertThat(tables()).isEmpty();
    }

    private RunningService start(String engine) {
        try (TestIssuer issuer = new TestIssuer()) {
            return RunningService.start(
                    DisputeServiceApplication.class,
                    jdbcUrl,
                    issuer,
                    home,
                    EventEngine.PROPERTY + "=" + engine);
        }
    }

    private List<String> tables() {
        return JdbcClient.create(new DriverManagerDataSource(jdbcUrl))
                .sql(TABLES)
                .query((row, _) -> row.getString(1))
                .list();
    }
}
