package io.disputeledger.evidence.items.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.Clause;
import io.disputeledger.contracts.Deadline;
import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.EvidenceId;
import io.disputeledger.contracts.PartyId;
import io.disputeledger.contracts.RefusalCode;
import io.disputeledger.contracts.Role;
import io.disputeledger.contracts.Sealed;
import io.disputeledger.contracts.Sha256;
import io.disputeledger.contracts.claims.ClaimKey;
import io.disputeledger.contracts.decisions.ClaimChange;
import io.disputeledger.contracts.decisions.Decision;
import io.disputeledger.contracts.decisions.Occasion;
import io.disputeledger.contracts.decisions.Refusal;
import io.disputeledger.contracts.evidence.Disclosure;
import io.disputeledger.contracts.evidence.EvidenceEvent;
import io.disputeledger.contracts.evidence.EvidenceKind;
import io.disputeledger.contracts.evidence.EvidenceSource;
import io.disputeledger.contracts.evidence.EvidenceSubmitted;
import io.disputeledger.contracts.evidence.SubmitEvidence;
import io.disputeledger.evidence.items.domain.DisputeWindow.Round;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Given an item and its dispute's window, when a party submits, then the exact decision. */
class SubmissionTest {

    private static final Instant DUE = Instant.parse("2026-03-10T16:00:00Z");
    private static final Instant IN_TIME = DUE.minusNanos(1_000);
    private static final Deadline DEADLINE =
            new Deadline(
                    DUE, new Clause("alibaba-intl", 1, "EVIDENCE_ROUND"), "Asia/Shanghai", null);
    private static final PartyId BUYER = new PartyId("B-77");
    private static final PartyId SELLER = new PartyId("S-88");
    private static final Actor BY_BUYER = new Actor("B-77", Role.PARTY, "buyer-portal");
    private static final Actor BY_STRANGER = new Actor("B-99", Role.PARTY, null);
    private static final Sha256 BYTES = new Sha256("ab".repeat(32));

    private static final SubmitEvidence SUBMIT =
            new SubmitEvidence(
                    new EvidenceId("E-1"),
                    new DisputeId("D-1"),
                    EvidenceKind.PHOTO,
                    BYTES,
                    248_113,
                    "image/jpeg",
                    new Sealed("dispute:D-1", "c2VhbGVk"),
                    Instant.parse("2026-03-02T13:05:00Z"),
                    EvidenceSource.UPLOAD,
                    Disclosure.PARTIES);

    private static final EvidenceState NEW = new EvidenceState.Unsubmitted();
    private static final EvidenceState TAKEN =
            EvidenceState.evolve(NEW, submitted(Instant.parse("2026-03-04T03:30:00Z")));
    private static final Round OPEN = new Round.Open(2, DEADLINE);

    @Test
    void isAcceptedUpToTheLastInstantOfTheRound() {
        assertThat(decide(NEW, BY_BUYER, IN_TIME, facts(OPEN, true, false)))
                .isEqualTo(
                        new Decision.Accepted<>(
                                List.of(submitted(IN_TIME)),
                                List.of(
                                        new ClaimChange.Take(
                                                ClaimKey.evidenceBytes(
                                                        new DisputeId("D-1"), BYTES)))));
    }

    @Test
    void isLateFromTheDueInstantOn() {
        assertThat(decide(NEW, BY_BUYER, DUE, facts(OPEN, true, false))).isEqualTo(late());
    }

    @Test
    void isLateAfterTheLedgerSaidThatTimeRanOut() {
        // The clock's own word counts, even for a decision that began an instant before it.
        assertThat(decide(NEW, BY_BUYER, IN_TIME, facts(new Round.Elapsed(DEADLINE), true, false)))
                .isEqualTo(late());
    }

    @Test
    void needsAnOpenRound() {
        assertThat(decide(NEW, BY_BUYER, IN_TIME, facts(new Round.Closed(), true, false)))
                .isEqualTo(Decision.refused(RefusalCode.EVIDENCE_WINDOW_CLOSED));
    }

    /** Each case has every later reason as well, so each shows that it comes first. */
    @Test
    void refusesInOrderOfPrecedence() {
        Submission.Facts worst = facts(OPEN, false, true);
        assertThat(decide(TAKEN, BY_STRANGER, DUE, worst)).isInstanceOf(Decision.Forbidden.class);
        assertThat(decide(TAKEN, BY_BUYER, DUE, worst))
                .isEqualTo(Decision.refused(RefusalCode.DUPLICATE_EVIDENCE_ID));
        assertThat(decide(NEW, BY_BUYER, DUE, worst)).isEqualTo(late());
        assertThat(decide(NEW, BY_BUYER, IN_TIME, worst))
                .isEqualTo(Decision.refused(RefusalCode.HASH_MISMATCH));
        assertThat(decide(NEW, BY_BUYER, IN_TIME, facts(OPEN, true, true)))
                .isEqualTo(Decision.refused(RefusalCode.DUPLICATE_EVIDENCE));
    }

    @Test
    void isNotForAnOfficerWhoHasAPartysId() {
        Actor officer = new Actor("B-77", Role.OFFICER, null);
        assertThat(decide(NEW, officer, IN_TIME, facts(OPEN, true, false)))
                .isInstanceOf(Decision.Forbidden.class);
    }

    private static Decision<EvidenceEvent> decide(
            EvidenceState given, Actor actor, Instant now, Submission.Facts facts) {
        return Submission.decide(given, SUBMIT, new Occasion(now, actor), facts);
    }

    private static Submission.Facts facts(Round round, boolean uploaded, boolean inEvidence) {
        return new Submission.Facts(new DisputeWindow(BUYER, SELLER, round), uploaded, inEvidence);
    }

    private static Decision<EvidenceEvent> late() {
        return Decision.refused(Refusal.missed(RefusalCode.EVIDENCE_WINDOW_CLOSED, DEADLINE));
    }

    private static EvidenceSubmitted submitted(Instant at) {
        return new EvidenceSubmitted(
                SUBMIT.evidenceId(),
                SUBMIT.disputeId(),
                2,
                BUYER,
                SUBMIT.kind(),
                SUBMIT.sha256(),
                SUBMIT.sizeBytes(),
                SUBMIT.mediaType(),
                SUBMIT.fileName(),
                SUBMIT.capturedAt(),
                SUBMIT.source(),
                SUBMIT.disclosure(),
                at,
                BY_BUYER);
    }
}
