package io.disputeledger.evidence;

import static io.disputeledger.evidence.EvidenceScene.BUYER;
import static io.disputeledger.evidence.EvidenceScene.SERVICE;
import static io.disputeledger.evidence.EvidenceScene.append;
import static io.disputeledger.evidence.EvidenceScene.dispute;
import static io.disputeledger.evidence.EvidenceScene.disputeWithOpenRound;
import static io.disputeledger.evidence.EvidenceScene.openRound;
import static io.disputeledger.evidence.EvidenceScene.submit;
import static io.disputeledger.evidence.EvidenceScene.upload;
import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.Role;
import io.disputeledger.contracts.disputes.EvidenceRoundClosed;
import io.disputeledger.contracts.disputes.RoundClosing;
import io.disputeledger.kit.processors.ProcessorProgress;
import io.disputeledger.kit.testing.LedgerClient.Reply;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When evidence can be submitted, as a client sees it. */
class EvidenceRoundIT {

    @Test
    void noneBeforeTheFirstRound() {
        Reply early = submit(BUYER, "E-early", dispute(), uploaded());
        refused(early, 422, "EVIDENCE_WINDOW_CLOSED");
        assertThat(early.body().has("dueAt")).isFalse();
    }

    @Test
    void noneFromTheDueInstantOn() {
        DisputeId overdue = dispute();
        Instant due = Instant.now().minusSeconds(1).truncatedTo(ChronoUnit.MICROS);
        openRound(overdue, due);
        Reply late = submit(BUYER, "E-late", overdue, uploaded());
        refused(late, 422, "EVIDENCE_WINDOW_CLOSED");
        assertThat(late.text("dueAt")).isEqualTo(due.toString());
        assertThat(late.text("clauseId")).isEqualTo("EVIDENCE_ROUND");
    }

    @Test
    void noneAfterBothPartiesWaivedTheRound() {
        SomeFile file = uploaded();
        DisputeId waived = disputeWithOpenRound();
        Actor seller = new Actor("S-88", Role.PARTY, null);
        append(
                new EvidenceRoundClosed(
                        waived,
                        1,
                        RoundClosing.WAIVED,
                        List.of(),
                        Instant.now(),
                        Instant.now(),
                        seller));
        // Until the closing has been read this may still be accepted, and is late by its position.
        SERVICE.bean(ProcessorProgress.class).await(SERVICE.bean(ProcessorProgress.class).head());
        refused(submit(BUYER, "E-waived", waived, file), 422, "EVIDENCE_WINDOW_CLOSED");
    }

    private static SomeFile uploaded() {
        SomeFile file = SomeFile.ofSize(5_000);
        assertThat(upload(BUYER, file).status()).isEqualTo(201);
        return file;
    }

    private static void refused(Reply reply, int status, String code) {
        assertThat(reply.status()).as(reply.http().body()).isEqualTo(status);
        assertThat(reply.code()).isEqualTo(code);
    }
}
