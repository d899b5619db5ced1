package io.disputeledger.evidence.items.domain;

import io.disputeledger.contracts.Deadline;
import io.disputeledger.contracts.PartyId;
import io.disputeledger.contracts.RefusalCode;
import io.disputeledger.contracts.claims.ClaimKey;
import io.disputeledger.contracts.decisions.ClaimChange;
import io.disputeledger.contracts.decisions.Decision;
import io.disputeledger.contracts.decisions.Occasion;
import io.disputeledger.contracts.decisions.Refusal;
import io.disputeledger.contracts.evidence.EvidenceEvent;
import io.disputeledger.contracts.evidence.EvidenceSubmitted;
import io.disputeledger.contracts.evidence.SubmitEvidence;
import java.util.List;
import java.util.Optional;

/**
 * A party puts a file that it uploaded into evidence while a round is open, the same bytes once in
 * a dispute.
 */
public final class Submission {

    private Submission() {}

    /**
     * What the decision needs beside the item.
     *
     * @param window the dispute's parties and round
     * @param uploaded whether the actor uploaded bytes with this digest and size
     * @param bytesInEvidence whether these bytes are in evidence in this dispute already
     */
    public record Facts(DisputeWindow window, boolean uploaded, boolean bytesInEvidence) {}

    /** Decides on a submission. */
    public static Decision<EvidenceEvent> decide(
            EvidenceState state, SubmitEvidence command, Occasion occasion, Facts facts) {
        Optional<PartyId> submitter = facts.window().party(occasion.actor());
        if (submitter.isEmpty()) {
            return Decision.forbidden("evidence.parties-submit");
        }
        return switch (state) {
            case EvidenceState.Submitted _ -> Decision.refused(RefusalCode.DUPLICATE_EVIDENCE_ID);
            case EvidenceState.Unsubmitted _ ->
                    switch (facts.window().round()) {
                        case DisputeWindow.Round.Closed _ ->
                                Decision.refused(RefusalCode.EVIDENCE_WINDOW_CLOSED);
                        case DisputeWindow.Round.Elapsed(var deadline) -> late(deadline);
                        // Time closed the round, whether or not the clock has said so yet.
                        case DisputeWindow.Round.Open(_, var deadline)
                                when deadline.isOverAt(occasion.now()) ->
                                late(deadline);
                        case DisputeWindow.Round.Open(var round, _) ->
                                submit(command, occasion, facts, round, submitter.get());
                    };
        };
    }

    private static Decision<EvidenceEvent> late(Deadline deadline) {
        return Decision.refused(Refusal.missed(RefusalCode.EVIDENCE_WINDOW_CLOSED, deadline));
    }

    private static Decision<EvidenceEvent> submit(
            SubmitEvidence command, Occasion occasion, Facts facts, int round, PartyId submitter) {
        if (!facts.uploaded()) {
            return Decision.refused(RefusalCode.HASH_MISMATCH);
        }
        if (facts.bytesInEvidence()) {
            return Decision.refused(RefusalCode.DUPLICATE_EVIDENCE);
        }
        EvidenceSubmitted submitted =
                new EvidenceSubmitted(
                        command.evidenceId(),
                        command.disputeId(),
                        round,
                        submitter,
                        command.kind(),
                        command.sha256(),
                        command.sizeBytes(),
                        command.mediaType(),
                        command.fileName(),
                        command.capturedAt(),
                        command.source(),
                        command.disclosure(),
                        occasion.now(),
                        occasion.actor());
        return new Decision.Accepted<>(
                List.of(submitted),
                List.of(
                        new ClaimChange.Take(
                                ClaimKey.evidenceBytes(command.disputeId(), command.sha256()))));
    }
}
