package io.disputeledger.contracts.decisions;

import io.disputeledger.contracts.RefusalCode;
import io.disputeledger.contracts.texts.Text;
import java.util.List;

/**
 * The answer of a pure {@code decide(state, command, occasion, facts…)}.
 *
 * @param <E> the family of events that it may lead to
 */
public sealed interface Decision<E> {

    /**
     * The command is carried out.
     *
     * @param events what happened, in order; empty when it had happened before
     * @param claims keys taken or given back in the same append
     */
    record Accepted<E>(List<E> events, List<ClaimChange> claims) implements Decision<E> {
        /** Copies its lists. */
        public Accepted {
            events = List.copyOf(events);
            claims = List.copyOf(claims);
        }
    }

    /** The rules say no. Recorded in the command journal. */
    record Refused<E>(Refusal refusal) implements Decision<E> {}

    /** Not this caller's to ask for. Leaves no trace in the ledger. */
    record Forbidden<E>(Text reason) implements Decision<E> {}

    /** Carried out, with these events. */
    @SafeVarargs
    static <E> Decision<E> accepted(E... events) {
        return new Accepted<>(List.of(events), List.of());
    }

    /** Carried out already: nothing more happens. */
    static <E> Decision<E> unchanged() {
        return new Accepted<>(List.of(), List.of());
    }

    /** Refused, with nothing more to say than the code. */
    static <E> Decision<E> refused(RefusalCode code) {
        return new Refused<>(Refusal.of(code));
    }

    /** Refused. */
    static <E> Decision<E> refused(Refusal refusal) {
        return new Refused<>(refusal);
    }

    /** Not the caller's to ask for; the key of a text says whose it is. */
    static <E> Decision<E> forbidden(String key, Object... arguments) {
        return new Forbidden<>(Text.of(key, arguments));
    }
}
