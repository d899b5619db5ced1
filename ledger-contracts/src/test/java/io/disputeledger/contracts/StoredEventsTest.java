package io.disputeledger.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.orders.OrderRecorded;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.serialization.Revision;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A failure here means that a ledger in use could no longer be read. */
class StoredEventsTest {

    private static final Path SAMPLES = Path.of("src/test/resources/stored-events");

    @Test
    void areReadAndWrittenWithoutAChange() throws IOException {
        assertThat(new StoredSamples(SAMPLES).faults(EventClasses.inFamilies())).isEmpty();
    }

    @Test
    void allBelongToAFamily() throws Exception {
        List<Class<?>> compiled = EventClasses.compiledInto(folderOf(LedgerEvent.class));

        assertThat(compiled)
                .as("Permit the event in its family, and list a new family in EventClasses")
                .containsExactlyInAnyOrderElementsOf(EventClasses.inFamilies());
    }

    @Test
    void haveNamesOfTheirOwn() {
        assertThat(EventClasses.inFamilies().stream().map(Class::getSimpleName))
                .doesNotHaveDuplicates();
    }

    /** A check that cannot fail guards nothing. */
    @Nested
    class TheCheckFindsFault {

        private static final String ORDER = "OrderRecorded.v1.json";

        @TempDir Path folder;

        @BeforeEach
        void copySamples() throws IOException {
            try (Stream<Path> samples = Files.list(SAMPLES)) {
                for (Path sample : samples.toList()) {
                    Files.copy(sample, folder.resolve(sample.getFileName()));
                }
            }
        }

        @Test
        void withAMissingSample() throws IOException {
            Files.delete(folder.resolve(ORDER));

            assertThat(faults()).singleElement().asString().startsWith(ORDER + " is missing. Add");
        }

        @Test
        void withASampleOfNoEvent() throws IOException {
            Files.writeString(folder.resolve("OrderForgotten.v1.json"), "{}");

            assertThat(faults())
                    .singleElement()
                    .asString()
                    .startsWith("OrderForgotten.v1.json fits no event.");
        }

        @Test
        void withASampleOfARevisionThatIsNotYet() throws IOException {
            Files.copy(folder.resolve(ORDER), folder.resolve("OrderRecorded.v2.json"));

            assertThat(faults())
                    .singleElement()
                    .asString()
                    .startsWith("OrderRecorded.v2.json fits no event.");
        }

        @Test
        void withAFieldThatTheClassHasLost() throws IOException {
            edit("\"buyer\"", "\"purchaser\"");

            assertThat(faults())
                    .singleElement()
                    .asString()
                    .startsWith(ORDER + " no longer fits its class.")
                    .contains("purchaser");
        }

        @Test
        void withAFieldThatTheClassHasGained() throws IOException {
            edit("\"completedAt\": null,", "");

            assertThat(faults())
                    .singleElement()
                    .asString()
                    .startsWith(ORDER + " no longer fits its class.")
                    .contains("\"completedAt\":null");
        }

        @Test
        void withAnEventOfNoRevisionAndOfNoFamily() throws Exception {
            List<Class<?>> planted = EventClasses.compiledInto(folderOf(StoredEventsTest.class));

            assertThat(planted).containsExactly(Stray.class);
            assertThat(new StoredSamples(folder).faults(planted))
                    .contains("Stray has no @Revision; begin with 1.");
        }

        @Test
        void withARevisionThatHasNoSampleOfItsPast() throws IOException {
            assertThat(new StoredSamples(folder).faults(List.of(Twice.class)))
                    .contains(
                            "Twice.v1.json is missing. Add to "
                                    + folder
                                    + " what the ledger"
                                    + " stores of such an event.");
        }

        private List<String> faults() throws IOException {
            return new StoredSamples(folder).faults(EventClasses.inFamilies());
        }

        private void edit(String from, String to) throws IOException {
            Path order = folder.resolve(ORDER);
            Files.writeString(order, Files.readString(order).replace(from, to));
        }
    }

    /** Belongs to no family and says no revision. */
    record Stray(String streamId, Instant recordedAt, Actor actor) implements LedgerEvent {}

    /** Was stored in another shape before. */
    @Revision("2")
    record Twice(OrderRecorded order) {}

    private static Path folderOf(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }
}
