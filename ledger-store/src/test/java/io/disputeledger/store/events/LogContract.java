package io.disputeledger.store.events;

import static io.disputeledger.store.events.testing.TestEvents.JSON;
import static io.disputeledger.store.events.testing.TestEvents.event;
import static io.disputeledger.store.events.testing.TestEvents.events;
import static io.disputeledger.store.events.testing.TestEvents.ofNoStream;
import static io.disputeledger.store.events.testing.TestStorage.all;
import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.store.events.testing.Happened;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.junit.jupiter.api.Test;

/** How the whole log is read, and where a reader starts or goes on. */
abstract class LogContract extends StreamContract {

    @Test
    void readsAllStreamsInTheOrderOfAppends() {
        storage().appendEvents(event("a", 0), event("b", 0));
        storage().appendEvents(event("a", 1));

        assertThat(told(null)).containsExactly("a/0", "b/0", "a/1");
    }

    @Test
    void goesOnAfterTheTokenOfTheLastEventRead() {
        storage().appendEvents(events("a", 0, 4));
        TrackingToken second = all(storage()).get(1).trackingToken();

        assertThat(told(second)).containsExactly("a/2", "a/3");
    }

    @Test
    void storesEventsOfNoAggregate() {
        EventMessage<?> appended =
                ofNoStream("rules changed").andMetaData(Map.of("actor", "operator-1"));
        storage().appendEvents(appended);

        TrackedEventMessage<?> read = all(storage()).getFirst();

        assertThat(read).isNotInstanceOf(DomainEventMessage.class);
        assertThat(read.getIdentifier()).isEqualTo(appended.getIdentifier());
        assertThat(read.getPayload()).isEqualTo(new Happened("rules changed"));
        assertThat(read.getMetaData()).isEqualTo(appended.getMetaData());
    }

    @Test
    void givesLaterEventsTokensThatCoverTheEarlier() {
        storage().appendEvents(events("a", 0, 2));
        List<TrackingToken> tokens =
                all(storage()).stream()
                        .<TrackingToken>map(TrackedEventMessage::trackingToken)
                        .toList();

        assertThat(tokens.getLast().covers(tokens.getFirst())).isTrue();
        assertThat(tokens.getFirst().covers(tokens.getLast())).isFalse();
        assertThat(tokens.getFirst().lowerBound(tokens.getLast())).isEqualTo(tokens.getFirst());
        assertThat(tokens.getFirst().upperBound(tokens.getLast())).isEqualTo(tokens.getLast());
    }

    @Test
    void goesOnFromATokenThatWasStored() {
        storage().appendEvents(events("a", 0, 3));
        TrackingToken second = all(storage()).get(1).trackingToken();

        TrackingToken restored = JSON.deserialize(JSON.serialize(second, byte[].class));

        assertThat(restored).isEqualTo(second);
        assertThat(told(restored)).containsExactly("a/2");
    }

    @Test
    void startsBeforeTheFirstEventAtTheTail() {
        storage().appendEvents(events("a", 0, 2));

        assertThat(told(storage().createTailToken())).containsExactly("a/0", "a/1");
    }

    @Test
    void startsAfterTheLastEventAtTheHead() {
        storage().appendEvents(events("a", 0, 2));
        TrackingToken head = storage().createHeadToken();
        storage().appendEvents(event("a", 2));

        assertThat(told(head)).containsExactly("a/2");
    }

    @Test
    void startsWithTheFirstEventAtTheHeadOfAnEmptyLog() {
        TrackingToken head = storage().createHeadToken();
        storage().appendEvents(event("a", 0));

        assertThat(told(head)).containsExactly("a/0");
    }

    @Test
    void startsWithTheFirstEventThatHappenedAtATime() {
        storage()
                .appendEvents(
                        event("a", 0, NINE),
                        event("a", 1, NINE.plusSeconds(1)),
                        event("a", 2, NINE.plusSeconds(2)));

        assertThat(told(storage().createTokenAt(NINE.minusSeconds(1)))).hasSize(3);
        assertThat(told(storage().createTokenAt(NINE))).hasSize(3);
        assertThat(told(storage().createTokenAt(NINE.plusMillis(1)))).hasSize(2);
        assertThat(told(storage().createTokenAt(NINE.plusSeconds(2)))).hasSize(1);
        assertThat(told(storage().createTokenAt(NINE.plusSeconds(3)))).isEmpty();
    }

    @Test
    void startsWithTheFirstEventOfATimeThoughTimeWentBackAfterIt() {
        storage()
                .appendEvents(
                        event("a", 0, NINE),
                        event("a", 1, NINE.plusSeconds(10)),
                        event("a", 2, NINE.plusSeconds(20)),
                        event("a", 3, NINE.plusSeconds(15)),
                        event("a", 4, NINE.plusSeconds(12)));

        assertThat(told(storage().createTokenAt(NINE.plusSeconds(15))))
                .containsExactly(
                        "at " + NINE.plusSeconds(20),
                        "at " + NINE.plusSeconds(15),
                        "at " + NINE.plusSeconds(12));
    }

    @Test
    void startsWithTheFirstEventAtAnyTimeOfAnEmptyLog() {
        TrackingToken tail = storage().createTailToken();
        TrackingToken then = storage().createTokenAt(NINE);
        storage().appendEvents(event("a", 0));

        assertThat(told(tail)).containsExactly("a/0");
        assertThat(told(then)).containsExactly("a/0");
    }
}
