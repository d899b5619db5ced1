package io.disputeledger.penalty.reactions;

import io.disputeledger.contracts.LedgerCommand;
import io.disputeledger.contracts.PackVersion;
import io.disputeledger.contracts.disputes.OffenceFound;
import io.disputeledger.contracts.disputes.RulingIssued;
import io.disputeledger.contracts.journal.CommandRefused;
import io.disputeledger.contracts.penalties.DeductPoints;
import io.disputeledger.contracts.penalties.HoldPoints;
import io.disputeledger.kit.commands.Reactions;
import io.disputeledger.kit.processors.Reaction;
import io.disputeledger.kit.processors.Recording;
import io.disputeledger.kit.rules.PublishedRules;
import io.disputeledger.rules.Offence;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Each offence that a ruling establishes costs the seller its points, at once or held at first. */
@Component
@ProcessingGroup("when-ruling-issued-then-penalise")
class WhenRulingIssuedThenPenalise extends Reaction {

    private static final Logger log = LoggerFactory.getLogger(WhenRulingIssuedThenPenalise.class);

    private final Reactions reactions;
    private final PublishedRules rules;

    WhenRulingIssuedThenPenalise(Reactions reactions, PublishedRules rules) {
        this.reactions = reactions;
        this.rules = rules;
    }

    @EventHandler
    void on(RulingIssued ruling, Recording recording) {
        for (int index = 0; index < ruling.offences().size(); index++) {
            OffenceFound found = ruling.offences().get(index);
            var answer =
                    reactions.send(recording.event(), index, penalty(ruling, found, recording));
            if (answer.entry() instanceof CommandRefused refused) {
                log.info(
                        "No points for {} after {}: {}",
                        found.account(),
                        recording.event(),
                        refused.refusal().code());
            }
        }
    }

    private LedgerCommand penalty(RulingIssued ruling, OffenceFound found, Recording recording) {
        Offence offence =
                rules.get(new PackVersion(found.clause().pack(), found.clause().packVersion()))
                        .offence(found.offenceId())
                        .orElseThrow();
        return offence.provisional()
                ? new HoldPoints(
                        found.account(),
                        offence.id(),
                        found.conductAt(),
                        recording.event(),
                        ruling.disputeId(),
                        offence.points())
                : new DeductPoints(
                        found.account(),
                        offence.id(),
                        found.conductAt(),
                        recording.event(),
                        ruling.disputeId(),
                        offence.points());
    }
}
