package io.disputeledger.dispute.disputes.domain;

import io.disputeledger.contracts.AccountId;
import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.Money;
import io.disputeledger.contracts.OrderId;
import io.disputeledger.contracts.PackVersion;
import io.disputeledger.contracts.PartyId;
import io.disputeledger.contracts.claims.ClaimKey;
import io.disputeledger.contracts.disputes.ComplaintCategory;
import io.disputeledger.contracts.disputes.ComplaintFiled;
import java.time.Instant;
import java.util.Optional;

/** What stays the same through the life of a dispute. */
public record Complaint(
        DisputeId disputeId,
        OrderId orderId,
        PartyId complainant,
        PartyId respondent,
        PartyId seller,
        ComplaintCategory category,
        Money orderAmount,
        PackVersion rules,
        Instant filedAt) {

    static Complaint of(ComplaintFiled filed) {
        return new Complaint(
                filed.disputeId(),
                filed.orderId(),
                filed.complainant(),
                filed.respondent(),
                filed.seller(),
                filed.category(),
                filed.orderAmount(),
                filed.rules(),
                filed.recordedAt());
    }

    boolean isComplainant(Actor actor) {
        return actor.isParty(complainant);
    }

    /** The party that acts; empty when it is somebody else. */
    Optional<PartyId> party(Actor actor) {
        if (actor.isParty(complainant)) {
            return Optional.of(complainant);
        }
        return actor.isParty(respondent) ? Optional.of(respondent) : Optional.empty();
    }

    /** Whether this person, in whatever role, is one of the parties. */
    boolean concerns(Actor actor) {
        return actor.id().equals(complainant.value()) || actor.id().equals(respondent.value());
    }

    AccountId sellerAccount() {
        return new AccountId(orderId.marketplace(), seller);
    }

    ClaimKey openDisputeKey() {
        return ClaimKey.openDispute(orderId, category);
    }
}
