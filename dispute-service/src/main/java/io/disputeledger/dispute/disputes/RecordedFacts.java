package io.disputeledger.dispute.disputes;

import io.disputeledger.dispute.disputes.domain.DisputeFacts;
import io.disputeledger.dispute.evidence.EvidenceOnRecord;
import io.disputeledger.dispute.orders.RecordedOrders;
import io.disputeledger.kit.commands.Claims;
import io.disputeledger.rules.RulePacks;
import org.springframework.stereotype.Component;

/** What the ledger knows beside a dispute, for decisions by one set of rules. */
@Component
class RecordedFacts {

    private final RecordedOrders orders;
    private final Claims claims;
    private final EvidenceOnRecord evidence;

    RecordedFacts(RecordedOrders orders, Claims claims, EvidenceOnRecord evidence) {
        this.orders = orders;
        this.claims = claims;
        this.evidence = evidence;
    }

    DisputeFacts by(RulePacks packs) {
        return new DisputeFactsInLedger(packs, orders, claims, evidence);
    }
}
