package io.disputeledger.penalty.reactions;

import io.disputeledger.contracts.AccountId;
import io.disputeledger.contracts.disputes.OffenceFound;
import io.disputeledger.contracts.disputes.RulingReversed;
import io.disputeledger.contracts.penalties.ReversePoints;
import io.disputeledger.kit.commands.Reactions;
import io.disputeledger.kit.processors.Reaction;
import io.disputeledger.kit.processors.Recording;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/**
 * What a seller lost by a ruling comes back when the ruling falls. One processor with {@link
 * WhenRulingIssuedThenPenalise}, so that the points of a ruling are there before they are taken
 * back.
 */
@Component
@ProcessingGroup("when-ruling-issued-then-penalise")
class WhenRulingReversedThenRestore extends Reaction {

    private final Reactions reactions;

    WhenRulingReversedThenRestore(Reactions reactions) {
        this.reactions = reactions;
    }

    @EventHandler
    void on(RulingReversed reversed, Recording recording) {
        List<AccountId> accounts =
                reversed.offences().stream().map(OffenceFound::account).distinct().toList();
        for (int index = 0; index < accounts.size(); index++) {
            var _ =
                    reactions.send(
                            recording.event(),
                            index,
                            new ReversePoints(
                                    accounts.get(index),
                                    reversed.ruling(),
                                    recording.event(),
                                    reversed.disputeId()));
        }
    }
}
