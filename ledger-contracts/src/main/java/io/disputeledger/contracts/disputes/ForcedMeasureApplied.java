package io.disputeledger.contracts.disputes;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.Money;
import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The platform forced the respondent.
 *
 * @param disputeId the dispute
 * @param measure how
 * @param amount how much was taken; null where no money is taken
 * @param depositBalance the respondent's deposit before, as the platform reports it; null where no
 *     money is taken
 * @param satisfied numbers of the remedies that it satisfies
 * @param recordedAt when the ledger recorded it (UTC)
 * @param actor who caused it
 */
@Revision("1")
public record ForcedMeasureApplied(
        DisputeId disputeId,
        ForcedMeasure measure,
        @Nullable Money amount,
        @OnlySide(Side.RESPONDENT) @Nullable Money depositBalance,
        List<Integer> satisfied,
        Instant recordedAt,
        Actor actor)
        implements DisputeEvent {

    /** Copies its lists. */
    public ForcedMeasureApplied {
        satisfied = List.copyOf(satisfied);
    }
}
