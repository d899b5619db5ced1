package io.disputeledger.endtoend.architecture.planted.contracts;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.LedgerEvent;
import io.disputeledger.endtoend.architecture.planted.kit.KitManager;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An event that is no record, and a contract that knows the kit. */
public class MutableEvent implements LedgerEvent {
    private Instant recordedAt = Instant.EPOCH;

    /** Knows the kit. */
    public @Nullable KitManager kit() {
        return null;
    }

    /** Changes a fact. */
    public void change(Instant instant) {
        recordedAt = instant;
    }

    @Override
    public String streamId() {
        return "planted:1";
    }

    @Override
    public Instant recordedAt() {
        return recordedAt;
    }

    @Override
    public Actor actor() {
        return Actor.service("planted");
    }
}
