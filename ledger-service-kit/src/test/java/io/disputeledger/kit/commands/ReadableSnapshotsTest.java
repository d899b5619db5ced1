package io.disputeledger.kit.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A snapshot is read as what was written, or not at all. */
class ReadableSnapshotsTest {

    private static final String COUNTER = Counter.class.getName();
    private static final String THREE =
            """
            {"streamId": "counter:1", "state": {"@type": "Count", "events": 3}}
            """;

    private final ReadableSnapshots readable =
            new ReadableSnapshots(Jackson3Serializer.builder().build());

    @Test
    void presentRevisionIsRead() {
        assertThat(readable.allow(snapshot("Counter", COUNTER, "2", THREE))).isTrue();
    }

    @Test
    void otherRevisionIsNot() {
        assertThat(readable.allow(snapshot("Counter", COUNTER, "1", THREE))).isFalse();
        assertThat(readable.allow(snapshot("Counter", COUNTER, null, THREE))).isFalse();
    }

    @Test
    void classThatIsGoneIsNot() {
        assertThat(readable.allow(snapshot("Counter", "former.Counter", "2", THREE))).isFalse();
    }

    @Test
    void otherKindOfAggregateIsNot() {
        assertThat(readable.allow(snapshot("Account", COUNTER, "2", THREE))).isFalse();
        assertThat(readable.allow(snapshot("Counter", Counter.Count.class.getName(), null, "{}")))
                .isFalse();
    }

    @Test
    void brokenOneIsNot() {
        for (String broken :
                new String[] {
                    "",
                    "null",
                    "{}",
                    "{\"streamId\": \"counter:1\", \"state\": {\"@type\": \"Sum\"}}",
                    THREE.replace("counter:1", "counter:2"),
                    THREE.substring(0, 30)
                }) {
            assertThat(readable.allow(snapshot("Counter", COUNTER, "2", broken)))
                    .as(broken)
                    .isFalse();
        }
    }

    private static DomainEventData<?> snapshot(
            String type, String payloadType, @Nullable String revision, String json) {
        return new GenericDomainEventEntry<>(
                type,
                Counter.ID,
                2,
                "event-1",
                Instant.EPOCH,
                payloadType,
                revision,
                json.getBytes(StandardCharsets.UTF_8),
                "{}".getBytes(StandardCharsets.UTF_8));
    }
}
