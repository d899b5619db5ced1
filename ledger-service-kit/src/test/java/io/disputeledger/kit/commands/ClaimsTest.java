package io.disputeledger.kit.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.OrderId;
import io.disputeledger.contracts.claims.ClaimKey;
import io.disputeledger.contracts.decisions.ClaimChange;
import io.disputeledger.contracts.decisions.Occasion;
import io.disputeledger.contracts.disputes.ComplaintCategory;
import java.time.Instant;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;

class ClaimsTest {

    private static final ClaimKey KEY =
            ClaimKey.openDispute(
                    OrderId.parse("alibaba-intl:O-1"), ComplaintCategory.NOT_AS_DESCRIBED);
    private static final Occasion OCCASION =
            new Occasion(Instant.parse("2026-03-10T09:00:00Z"), Actor.service("platform"));

    private final Claims claims =
            new Claims(
                    EmbeddedEventStore.builder()
                            .storageEngine(new InMemoryEventStorageEngine())
                            .build());

    @Test
    void keyIsHeldUntilItIsGivenBack() {
        assertThat(claims.holderOf(KEY)).isEmpty();

        take("dispute:D-1");
        assertThat(claims.holderOf(KEY)).contains("dispute:D-1");

        claims.append(new ClaimChange.GiveBack(KEY), "dispute:D-1", OCCASION);
        assertThat(claims.holderOf(KEY)).isEmpty();

        take("dispute:D-2");
        assertThat(claims.holderOf(KEY)).contains("dispute:D-2");
    }

    @Test
    void keyThatSomebodyTookAfterTheDecisionIsAConflict() {
        assertThat(claims.holderOf(KEY)).isEmpty(); // The decision: the key is free.
        take("dispute:D-1"); // Somebody else commits.

        assertThatThrownBy(() -> take("dispute:D-2")).isInstanceOf(ConcurrencyException.class);
        assertThat(claims.holderOf(KEY)).contains("dispute:D-1");
    }

    private void take(String holder) {
        claims.append(new ClaimChange.Take(KEY), holder, OCCASION);
    }
}
