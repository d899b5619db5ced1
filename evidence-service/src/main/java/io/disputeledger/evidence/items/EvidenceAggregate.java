package io.disputeledger.evidence.items;

import io.disputeledger.contracts.claims.ClaimKey;
import io.disputeledger.contracts.decisions.Occasion;
import io.disputeledger.contracts.evidence.EvidenceEvent;
import io.disputeledger.contracts.evidence.SubmitEvidence;
import io.disputeledger.evidence.files.UploadedFiles;
import io.disputeledger.evidence.items.domain.EvidenceState;
import io.disputeledger.evidence.items.domain.Submission;
import io.disputeledger.evidence.windows.DisputeWindows;
import io.disputeledger.kit.commands.Claims;
import io.disputeledger.kit.commands.Decided;
import io.disputeledger.kit.commands.DecidingAggregate;
import io.disputeledger.kit.commands.StreamAggregate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;

/** Axon's handle on one item of evidence. */
@Revision("1")
@StreamAggregate(type = "Evidence")
class EvidenceAggregate extends DecidingAggregate<EvidenceState, EvidenceEvent> {

    EvidenceAggregate() {
        super(new EvidenceState.Unsubmitted());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decided handle(
            SubmitEvidence command,
            Occasion occasion,
            DisputeWindows windows,
            UploadedFiles uploads,
            Claims claims) {
        Submission.Facts facts =
                new Submission.Facts(
                        windows.get(command.disputeId(), window -> window.admits(occasion)),
                        uploads.contains(
                                occasion.actor().id(), command.sha256(), command.sizeBytes()),
                        claims.holderOf(
                                        ClaimKey.evidenceBytes(
                                                command.disputeId(), command.sha256()))
                                .isPresent());
        return carryOut(command, Submission.decide(state(), command, occasion, facts));
    }

    @EventSourcingHandler
    void on(EvidenceEvent event) {
        takeIn(event, EvidenceState::evolve);
    }
}
