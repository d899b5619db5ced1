package io.disputeledger.contracts.disputes;

import io.disputeledger.contracts.Sealed;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a ruling is as it is, with everything that article 17(3) of Regulation (EU) 2022/2065 asks
 * for; the ways to challenge it stand beside it in the ruling.
 *
 * @param facts the facts relied on
 * @param grounds the clauses applied, and why each applies; at least one
 * @param scope what the ruling does to whom and how far
 * @param until exclusive end of its effect (UTC); null when it does not end
 * @param detection how the platform came to know
 * @param automatedDetection whether that was automated
 * @param automatedDecision whether the decision was prepared or taken by automated means
 */
public record StatementOfReasons(
        Sealed facts,
        List<Ground> grounds,
        Sealed scope,
        @Nullable Instant until,
        Detection detection,
        boolean automatedDetection,
        boolean automatedDecision) {

    /** Copies its lists. */
    public StatementOfReasons {
        grounds = List.copyOf(grounds);
    }
}
