package io.disputeledger.store.readme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import io.disputeledger.store.events.Receipt;
import io.disputeledger.store.events.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The module works as its page says, and the page shows what works. */
class ReadmeIT {

    private static final Pattern JAVA = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);
    private static final Path EXAMPLE =
            Path.of("src/test/java/io/disputeledger/store/readme/Parcels.java");

    @TempDir private Path home;

    @Test
    void anAxonApplicationOfAnybodysProvesWhatItAcknowledged() throws Exception {
        try (HikariDataSource database = TestDatabase.fresh()) {
            Parcels.makeTables(database);
            Receipt first;
            try (Parcels parcels = new Parcels(database, home.resolve("log-key.pem"))) {
                parcels.send("P-1");

                first = parcels.receipts.remove();
                assertThat(Parcels.verify(first, parcels.key()).size()).isEqualTo(1);
                await().untilAsserted(() -> assertThat(parcels.sent).containsExactly("P-1"));
                assertThatThrownBy(() -> parcels.send("P-1"))
                        .isInstanceOf(AggregateStreamCreationException.class);
            }
            try (Parcels again = new Parcels(database, home.resolve("log-key.pem"))) {
                again.send("P-2");

                assertThat(Parcels.verify(again.receipts.remove(), again.key()).size())
                        .isEqualTo(2);
                assertThat(Parcels.verify(first, again.key()).origin()).isEqualTo(Parcels.ORIGIN);
            }
        }
    }

    @Test
    void thePageShowsCodeOfTheExample() throws IOException {
        String example = withoutLayout(Files.readString(EXAMPLE));

        assertThat(JAVA.matcher(Files.readString(Path.of("README.md"))).results())
                .hasSizeGreaterThan(3)
                .extracting(block -> withoutLayout(block.group(1)))
                .allSatisfy(block -> assertThat(example).contains(block));
    }

    private static String withoutLayout(String code) {
        return code.replaceAll("\\s+", "");
    }
}
