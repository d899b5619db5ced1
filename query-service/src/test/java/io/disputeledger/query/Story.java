package io.disputeledger.query;

import io.disputeledger.contracts.AccountId;
import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.Clause;
import io.disputeledger.contracts.Deadline;
import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.EvidenceId;
import io.disputeledger.contracts.LedgerEvent;
import io.disputeledger.contracts.Marketplace;
import io.disputeledger.contracts.Money;
import io.disputeledger.contracts.OrderId;
import io.disputeledger.contracts.PackVersion;
import io.disputeledger.contracts.PartyId;
import io.disputeledger.contracts.Role;
import io.disputeledger.contracts.Sealed;
import io.disputeledger.contracts.disputes.CloseReason;
import io.disputeledger.contracts.disputes.ComplaintAccepted;
import io.disputeledger.contracts.disputes.ComplaintCategory;
import io.disputeledger.contracts.disputes.ComplaintEscalated;
import io.disputeledger.contracts.disputes.ComplaintFiled;
import io.disputeledger.contracts.disputes.DisputeClosed;
import io.disputeledger.contracts.disputes.Escalation;
import io.disputeledger.contracts.disputes.NegotiationOpened;
import io.disputeledger.contracts.disputes.RemedyKind;
import io.disputeledger.contracts.evidence.Disclosure;
import io.disputeledger.contracts.orders.OrderRecorded;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;

/** The events of one dispute: a buyer B-n complains of a seller S-n, who loses and pays points. */
final class Story {

    static final Instant FILED_AT = Instant.parse("2026-03-02T01:00:00Z");

    private static final Marketplace MARKETPLACE = new Marketplace("alibaba-intl");
    static final Money AMOUNT = new Money(120_000, "USD");
    static final Actor OFFICER = new Actor("O-1", Role.OFFICER, "platform");
    static final Clause OFFENCE = clause("offence.goods-not-as-described");

    final DisputeId dispute;
    final PartyId buyer;
    final PartyId seller;
    final AccountId account;
    final Hearing hearing = new Hearing(this);
    final Penalties penalties = new Penalties(this);
    private final OrderId order;
    private final UnaryOperator<String> seal;

    /**
     * @param number tells stories apart
     * @param seal the ciphertext of a text under the dispute's key
     */
    Story(String number, UnaryOperator<String> seal) {
        this.dispute = new DisputeId("D-" + number);
        this.buyer = new PartyId("B-" + number);
        this.seller = new PartyId("S-" + number);
        this.account = new AccountId(MARKETPLACE, seller);
        this.order = new OrderId(MARKETPLACE, "O-" + number);
        this.seal = seal;
    }

    /** All of it, with one item of evidence E-n that the ruling cites. */
    List<LedgerEvent> whole() {
        EvidenceId item = new EvidenceId("E-" + dispute.value());
        return List.of(
                order(),
                filed(),
                accepted(),
                hearing.contacted(),
                hearing.roundOpened(),
                hearing.roundDue(),
                hearing.evidence(item.value(), buyer, Disclosure.PARTIES),
                hearing.waived(buyer),
                hearing.waived(seller),
                hearing.roundClosed(),
                hearing.ruling(item),
                penalties.deducted(600),
                penalties.threshold(600),
                penalties.measure());
    }

    OrderRecorded order() {
        return new OrderRecorded(
                order,
                buyer,
                seller,
                AMOUNT,
                null,
                null,
                FILED_AT,
                null,
                FILED_AT,
                Actor.service("platform"));
    }

    ComplaintFiled filed() {
        return new ComplaintFiled(
                dispute,
                order,
                buyer,
                seller,
                seller,
                ComplaintCategory.NOT_AS_DESCRIBED,
                AMOUNT,
                AMOUNT,
                List.of(RemedyKind.REFUND),
                sealed("The parcel held bricks."),
                new PackVersion("alibaba-intl", 1),
                deadline("window.filing", FILED_AT.plus(Duration.ofDays(60))),
                FILED_AT,
                party(buyer));
    }

    /** Instead of {@link #filed}: it begins with talks. */
    NegotiationOpened negotiated() {
        ComplaintFiled filed = filed();
        return new NegotiationOpened(
                dispute,
                order,
                buyer,
                seller,
                seller,
                filed.category(),
                AMOUNT,
                AMOUNT,
                filed.remedies(),
                filed.facts(),
                filed.rules(),
                filed.filingWindow(),
                FILED_AT,
                party(buyer));
    }

    ComplaintEscalated escalated() {
        return new ComplaintEscalated(dispute, Escalation.REQUESTED, day(4), day(4), party(buyer));
    }

    ComplaintAccepted accepted() {
        return new ComplaintAccepted(dispute, day(1), OFFICER);
    }

    DisputeClosed withdrawn() {
        return new DisputeClosed(dispute, CloseReason.WITHDRAWN, day(2), day(2), party(buyer));
    }

    Sealed sealed(String text) {
        return new Sealed("dispute:" + dispute, seal.apply(text));
    }

    static Deadline deadline(String clauseId, Instant dueAt) {
        return new Deadline(dueAt, clause(clauseId), "Asia/Shanghai", null);
    }

    static Clause clause(String clauseId) {
        return new Clause("alibaba-intl", 1, clauseId);
    }

    static Actor party(PartyId party) {
        return new Actor(party.value(), Role.PARTY, "platform");
    }

    static Instant day(int number) {
        return FILED_AT.plus(Duration.ofDays(number));
    }
}
