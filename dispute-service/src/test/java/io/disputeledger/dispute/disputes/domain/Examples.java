package io.disputeledger.dispute.disputes.domain;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.Clause;
import io.disputeledger.contracts.Deadline;
import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.Money;
import io.disputeledger.contracts.OrderId;
import io.disputeledger.contracts.PackVersion;
import io.disputeledger.contracts.PartyId;
import io.disputeledger.contracts.Role;
import io.disputeledger.contracts.Sealed;
import io.disputeledger.contracts.disputes.ComplaintAccepted;
import io.disputeledger.contracts.disputes.ComplaintCategory;
import io.disputeledger.contracts.disputes.ComplaintFiled;
import io.disputeledger.contracts.disputes.ComplaintRejected;
import io.disputeledger.contracts.disputes.ComplaintWithdrawn;
import io.disputeledger.contracts.disputes.ContactChannel;
import io.disputeledger.contracts.disputes.ContactOutcome;
import io.disputeledger.contracts.disputes.DeadlineKind;
import io.disputeledger.contracts.disputes.DeadlineSet;
import io.disputeledger.contracts.disputes.DisputeEvent;
import io.disputeledger.contracts.disputes.EvidenceRoundClosed;
import io.disputeledger.contracts.disputes.EvidenceRoundOpened;
import io.disputeledger.contracts.disputes.EvidenceRoundWaived;
import io.disputeledger.contracts.disputes.IntakeReason;
import io.disputeledger.contracts.disputes.RemedyKind;
import io.disputeledger.contracts.disputes.RespondentContacted;
import io.disputeledger.contracts.disputes.RoundClosing;
import io.disputeledger.contracts.disputes.RulingIssued;
import io.disputeledger.contracts.disputes.RulingOutcome;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/** One dispute as examples tell it: who takes part, and what is recorded on the way to a ruling. */
public final class Examples {

    static final DisputeId DISPUTE = new DisputeId("D-1");
    static final OrderId ORDER = OrderId.parse("alibaba-intl:O-9001");
    static final Money WORTH = new Money(120_000, "USD");
    static final Sealed TEXT = new Sealed("dispute:D-1", "c2VhbGVk");

    static final PartyId BUYER = new PartyId("B-77");
    static final PartyId SELLER = new PartyId("S-88");
    static final Actor BUYING = new Actor("B-77", Role.PARTY, null);
    static final Actor SELLING = new Actor("S-88", Role.PARTY, "platform");
    static final Actor STRANGER = new Actor("B-99", Role.PARTY, null);
    static final Actor OFFICER = new Actor("O-1", Role.OFFICER, null);
    static final Actor ADJUDICATOR = new Actor("A-1", Role.ADJUDICATOR, null);

    static final Instant RECEIVED = at("2026-03-02T20:15:00+08:00");
    static final Instant FILED_AT = at("2026-03-10T09:00:00+08:00");
    static final Instant ACCEPTED_AT = at("2026-03-11T09:00:00+08:00");
    static final Instant CONTACTED_AT = at("2026-03-12T09:00:00+08:00");
    static final Instant WAIVED_AT = at("2026-03-13T09:00:00+08:00");
    static final Instant RULED_AT = at("2026-03-16T10:00:00+08:00");

    static final Deadline FILING_WINDOW = deadline("2026-05-02T00:00:00+08:00", "FILING_WINDOW");
    static final Deadline ROUND = deadline("2026-03-20T00:00:00+08:00", "EVIDENCE_ROUND");
    static final Deadline APPEAL = deadline("2026-04-16T00:00:00+08:00", "RULING_APPEAL_WINDOW");

    static final DisputeEvent FILED = filed(FILED_AT, BUYING);
    static final DisputeEvent ACCEPTED = new ComplaintAccepted(DISPUTE, ACCEPTED_AT, OFFICER);
    static final DisputeEvent REJECTED =
            new ComplaintRejected(DISPUTE, IntakeReason.INCOMPLETE, TEXT, ACCEPTED_AT, OFFICER);
    static final DisputeEvent WITHDRAWN =
            new ComplaintWithdrawn(DISPUTE, TEXT, ACCEPTED_AT, BUYING);
    static final DisputeEvent CONTACTED =
            new RespondentContacted(
                    DISPUTE, ContactChannel.EMAIL, ContactOutcome.REACHED, CONTACTED_AT, OFFICER);
    static final DisputeEvent OPENED = new EvidenceRoundOpened(DISPUTE, 1, CONTACTED_AT, OFFICER);
    static final DisputeEvent DUE =
            new DeadlineSet(DISPUTE, DeadlineKind.EVIDENCE_ROUND, ROUND, CONTACTED_AT, OFFICER);
    static final DisputeEvent BUYER_WAIVED =
            new EvidenceRoundWaived(DISPUTE, 1, BUYER, WAIVED_AT, BUYING);
    static final DisputeEvent SELLER_WAIVED =
            new EvidenceRoundWaived(DISPUTE, 1, SELLER, WAIVED_AT, SELLING);
    static final DisputeEvent CLOSED_BY_WAIVER =
            new EvidenceRoundClosed(DISPUTE, 1, RoundClosing.WAIVED, WAIVED_AT, WAIVED_AT, SELLING);
    static final DisputeEvent RULED =
            new RulingIssued(
                    DISPUTE,
                    RulingOutcome.UPHELD,
                    List.of("EVIDENCE_ROUND"),
                    List.of(),
                    List.of(),
                    List.of(),
                    TEXT,
                    RULED_AT,
                    ADJUDICATOR);

    /** Every kind of event, through every state; evolving asks not whether it could be so. */
    public static final List<DisputeEvent> EVERYTHING =
            List.of(
                    FILED,
                    REJECTED,
                    ACCEPTED,
                    CONTACTED,
                    OPENED,
                    DUE,
                    BUYER_WAIVED,
                    CLOSED_BY_WAIVER,
                    RULED,
                    WITHDRAWN);

    private Examples() {}

    static ComplaintFiled filed(Instant now, Actor by) {
        return new ComplaintFiled(
                DISPUTE,
                ORDER,
                by.isParty(BUYER) ? BUYER : SELLER,
                by.isParty(BUYER) ? SELLER : BUYER,
                SELLER,
                ComplaintCategory.NOT_AS_DESCRIBED,
                WORTH,
                WORTH,
                List.of(RemedyKind.REFUND),
                TEXT,
                new PackVersion("alibaba-intl", 1),
                FILING_WINDOW,
                now,
                by);
    }

    static Instant at(String time) {
        return OffsetDateTime.parse(time).toInstant();
    }

    static Clause clause(String clauseId) {
        return new Clause("alibaba-intl", 1, clauseId);
    }

    private static Deadline deadline(String dueAt, String clauseId) {
        return new Deadline(at(dueAt), clause(clauseId), "Asia/Shanghai", null);
    }
}
