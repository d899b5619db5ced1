package io.disputeledger.contracts.disputes;

import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.Sealed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reviewer decides the appeal.
 *
 * <p>Refusals, in order of precedence: CONFLICT_OF_INTEREST, INVALID_STATE, SAME_REVIEWER,
 * CLAIM_EXCEEDS_ORDER, INSTANT_IN_FUTURE, UNKNOWN_OFFENCE.
 *
 * @param disputeId the dispute
 * @param outcome what becomes of the ruling
 * @param remedies what is ordered instead, where it is varied; empty otherwise
 * @param offences all that the ruling establishes from now on, where it is varied; null leaves
 *     those of the ruling as they are, an empty list none
 * @param reasons why
 */
public record DecideAppeal(
        DisputeId disputeId,
        AppealOutcome outcome,
        List<Remedy> remedies,
        @Nullable List<OffenceNamed> offences,
        Sealed reasons)
        implements DisputeCommand {

    /** Copies its lists. */
    public DecideAppeal {
        remedies = List.copyOf(remedies);
        offences = offences == null ? null : List.copyOf(offences);
    }
}
