package io.disputeledger.query;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.EvidenceId;
import io.disputeledger.contracts.PartyId;
import io.disputeledger.contracts.Role;
import io.disputeledger.contracts.Sha256;
import io.disputeledger.contracts.disputes.ContactChannel;
import io.disputeledger.contracts.disputes.ContactOutcome;
import io.disputeledger.contracts.disputes.DeadlineKind;
import io.disputeledger.contracts.disputes.DeadlineSet;
import io.disputeledger.contracts.disputes.Detection;
import io.disputeledger.contracts.disputes.EvidenceRoundClosed;
import io.disputeledger.contracts.disputes.EvidenceRoundOpened;
import io.disputeledger.contracts.disputes.EvidenceRoundWaived;
import io.disputeledger.contracts.disputes.Ground;
import io.disputeledger.contracts.disputes.OffenceFound;
import io.disputeledger.contracts.disputes.Remedy;
import io.disputeledger.contracts.disputes.RemedyKind;
import io.disputeledger.contracts.disputes.RespondentContacted;
import io.disputeledger.contracts.disputes.RoundClosing;
import io.disputeledger.contracts.disputes.RulingIssued;
import io.disputeledger.contracts.disputes.RulingOutcome;
import io.disputeledger.contracts.disputes.StatementOfReasons;
import io.disputeledger.contracts.evidence.Disclosure;
import io.disputeledger.contracts.evidence.EvidenceKind;
import io.disputeledger.contracts.evidence.EvidenceSource;
import io.disputeledger.contracts.evidence.EvidenceSubmitted;
import java.util.List;

/** What a dispute hears until it is ruled: contact, one round of evidence, the ruling. */
final class Hearing {

    private final Story story;

    Hearing(Story story) {
        this.story = story;
    }

    RespondentContacted contacted() {
        return new RespondentContacted(
                story.dispute,
                ContactChannel.EMAIL,
                ContactOutcome.REACHED,
                Story.day(2),
                Story.OFFICER);
    }

    EvidenceRoundOpened roundOpened() {
        return new EvidenceRoundOpened(
                story.dispute, 1, List.of(story.seller), null, Story.day(2), Story.OFFICER);
    }

    DeadlineSet roundDue() {
        return new DeadlineSet(
                story.dispute,
                DeadlineKind.EVIDENCE_ROUND,
                Story.deadline("window.evidence-round", Story.day(9)),
                Story.day(2),
                Story.OFFICER);
    }

    EvidenceSubmitted evidence(String id, PartyId submitter, Disclosure disclosure) {
        return new EvidenceSubmitted(
                new EvidenceId(id),
                story.dispute,
                1,
                submitter,
                EvidenceKind.PHOTO,
                new Sha256("ab".repeat(32)),
                4_096,
                "image/jpeg",
                story.sealed("bricks.jpg"),
                Story.day(0),
                EvidenceSource.UPLOAD,
                disclosure,
                Story.day(3),
                Story.party(submitter));
    }

    EvidenceRoundWaived waived(PartyId party) {
        return new EvidenceRoundWaived(story.dispute, 1, party, Story.day(4), Story.party(party));
    }

    EvidenceRoundClosed roundClosed() {
        return new EvidenceRoundClosed(
                story.dispute,
                1,
                RoundClosing.WAIVED,
                List.of(),
                Story.day(4),
                Story.day(4),
                Story.party(story.seller));
    }

    RulingIssued ruling(EvidenceId... cited) {
        return new RulingIssued(
                story.dispute,
                RulingOutcome.UPHELD,
                List.of(cited),
                List.of(new Remedy(RemedyKind.REFUND, Story.AMOUNT)),
                List.of(
                        new OffenceFound(
                                "goods-not-as-described",
                                story.account,
                                Story.FILED_AT,
                                Story.OFFENCE)),
                reasons(),
                List.of(),
                Story.day(8),
                new Actor("J-1", Role.ADJUDICATOR, "platform"));
    }

    private StatementOfReasons reasons() {
        return new StatementOfReasons(
                story.sealed("The picture shows bricks."),
                List.of(
                        new Ground(
                                Story.OFFENCE.clauseId(), story.sealed("Bricks were not sold."))),
                story.sealed("This order."),
                null,
                Detection.NOTICE,
                false,
                false);
    }
}
