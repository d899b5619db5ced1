package io.disputeledger.dispute.disputes;

import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.EvidenceId;
import io.disputeledger.contracts.OrderId;
import io.disputeledger.contracts.PartyId;
import io.disputeledger.contracts.claims.ClaimKey;
import io.disputeledger.contracts.disputes.ComplaintCategory;
import io.disputeledger.dispute.disputes.domain.DisputeFacts;
import io.disputeledger.dispute.disputes.domain.Filing;
import io.disputeledger.dispute.evidence.EvidenceOnRecord;
import io.disputeledger.dispute.orders.RecordedOrders;
import io.disputeledger.dispute.orders.domain.OrderState;
import io.disputeledger.kit.commands.Claims;
import io.disputeledger.rules.RulePacks;
import java.time.Instant;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;

/** Looks up in the ledger what decisions rest on beside the dispute itself. */
record DisputeFactsInLedger(
        RulePacks packs, RecordedOrders orders, Claims claims, EvidenceOnRecord recorded)
        implements DisputeFacts {

    @Override
    public Filing.Facts filing(OrderId order, ComplaintCategory category, Instant now) {
        OrderState.Known known = orders.known(order);
        Instant receivedAt = known.facts().receivedAt();
        return new Filing.Facts(
                known,
                packs.inForce(order.marketplace(), Objects.requireNonNullElse(receivedAt, now)),
                claims.holderOf(ClaimKey.openDispute(order, category)).isPresent());
    }

    @Override
    public Set<EvidenceId> evidenceInTime(DisputeId dispute, Collection<EvidenceId> asked) {
        return recorded.inTime(dispute, asked);
    }

    @Override
    public Set<EvidenceId> evidence(DisputeId dispute) {
        return Set.copyOf(recorded.allOf(dispute));
    }

    @Override
    public Set<PartyId> submitters(DisputeId dispute, int round) {
        return recorded.submitters(dispute, round);
    }
}
