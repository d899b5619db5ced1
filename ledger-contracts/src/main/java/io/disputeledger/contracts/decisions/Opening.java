package io.disputeledger.contracts.decisions;

import io.disputeledger.contracts.RefusalCode;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Whether a kind of command is open to somebody, in the present state and at the present time. Its
 * decision asks this first and goes on only through {@link #decide}; a reader who asks which
 * commands they may send is told the same. What a command's body says is no matter of its opening.
 *
 * @param <S> what the decision goes on with: what is known of the stream when the command is open
 */
public sealed interface Opening<S> {

    /**
     * Open.
     *
     * @param given what the decision goes on with
     * @param until exclusive end of the time in which it is open if nothing else happens (UTC);
     *     null when no time limit closes it
     */
    record Open<S>(S given, @Nullable Instant until) implements Opening<S> {}

    /** Closed by the rules, to everybody who could ask. */
    record Shut<S>(Refusal refusal) implements Opening<S> {}

    /** Not this caller's to ask for; the key of a text says whose it is. */
    record Barred<S>(String reason) implements Opening<S> {}

    /** Open until something else happens. */
    static <S> Opening<S> open(S given) {
        return new Open<>(given, null);
    }

    /** Closed, with nothing more to say than the code. */
    static <S> Opening<S> shut(RefusalCode code) {
        return new Shut<>(Refusal.of(code));
    }

    /** Decides on the content of a command where it is open; refuses it where it is not. */
    default <E> Decision<E> decide(Function<? super S, Decision<E>> content) {
        return switch (this) {
            case Open<S>(var given, _) -> content.apply(given);
            case Shut<S>(var refusal) -> Decision.refused(refusal);
            case Barred<S>(var reason) -> Decision.forbidden(reason);
        };
    }
}
