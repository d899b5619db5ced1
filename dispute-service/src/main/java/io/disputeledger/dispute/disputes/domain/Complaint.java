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
import io.disputeledger.contracts.disputes.ComplaintEscalated;
import io.disputeledger.contracts.disputes.ComplaintFiled;
import io.disputeledger.contracts.disputes.ComplaintResubmitted;
import io.disputeledger.contracts.disputes.DisputeEvent;
import io.disputeledger.contracts.disputes.NegotiationOpened;
import io.disputeledger.contracts.disputes.RemedyKind;
import io.disputeledger.contracts.disputes.Side;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a dispute is about.
 *
 * @param claim the amount asked
 * @param asked the remedies asked for
 * @param filedAt when it was first filed; while it is negotiated, when that began
 */
public record Complaint(
        DisputeId disputeId,
        OrderId orderId,
        PartyId complainant,
        PartyId respondent,
        PartyId seller,
        ComplaintCategory category,
        Money claim,
        List<RemedyKind> asked,
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
                filed.claim(),
                filed.remedies(),
                filed.orderAmount(),
                filed.rules(),
                filed.recordedAt());
    }

    static Complaint of(NegotiationOpened opened) {
        return new Complaint(
                opened.disputeId(),
                opened.orderId(),
                opened.complainant(),
                opened.respondent(),
                opened.seller(),
                opened.category(),
                opened.claim(),
                opened.remedies(),
                opened.orderAmount(),
                opened.rules(),
                opened.recordedAt());
    }

    /** Takes an event in: what is asked may change at resubmission, and time may file it. */
    Complaint after(DisputeEvent event) {
        return switch (event) {
            case ComplaintEscalated escalated -> with(claim, asked, escalated.effectiveAt());
            case ComplaintResubmitted again -> with(again.claim(), again.remedies(), filedAt);
            default -> this;
        };
    }

    private Complaint with(Money nowClaimed, List<RemedyKind> nowAsked, Instant nowFiledAt) {
        return new Complaint(
                disputeId,
                orderId,
                complainant,
                respondent,
                seller,
                category,
                nowClaimed,
                nowAsked,
                orderAmount,
                rules,
                nowFiledAt);
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

    boolean isRespondent(Actor actor) {
        return actor.isParty(respondent);
    }

    PartyId on(Side side) {
        return switch (side) {
            case COMPLAINANT -> complainant;
            case RESPONDENT -> respondent;
        };
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
