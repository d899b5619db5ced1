package io.disputeledger.evidence;

import static io.disputeledger.evidence.EvidenceScene.BUYER;
import static io.disputeledger.evidence.EvidenceScene.SERVICE;
import static io.disputeledger.evidence.EvidenceScene.disputeWithOpenRound;
import static io.disputeledger.evidence.EvidenceScene.submission;
import static io.disputeledger.evidence.EvidenceScene.submit;
import static io.disputeledger.evidence.EvidenceScene.upload;
import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.DisputeId;
import io.disputeledger.kit.testing.LedgerClient.Reply;
import java.util.UUID;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A party is never turned away because the service has not read the latest events yet. */
class EvidenceWindowIT {

    private static final int RACES = 10;

    private final StreamingEventProcessor processor =
            SERVICE.bean(EventProcessingConfiguration.class)
                    .eventProcessor("dispute-windows", StreamingEventProcessor.class)
                    .orElseThrow();

    @AfterEach
    void goOn() {
        processor.start();
    }

    @Test
    void submissionRightAfterTheRoundOpenedIsAccepted() {
        SomeFile file = uploaded();
        for (int race = 1; race <= RACES; race++) {
            DisputeId dispute = disputeWithOpenRound();
            Reply reply = submit(BUYER, "E-race-" + race, dispute, file);
            assertThat(reply.status()).as(reply.http().body()).isEqualTo(201);
        }
    }

    @Test
    void submissionIsPutOffAndNotRefusedWhileEventsAreNotRead() {
        SomeFile file = uploaded();
        processor.shutDown();
        String body = submission("E-behind", disputeWithOpenRound(), file);
        String key = UUID.randomUUID().toString();

        Reply behind = BUYER.post("/v1/evidence", body, key);
        assertThat(behind.status()).as(behind.http().body()).isEqualTo(503);
        assertThat(behind.code()).isEqualTo("POSITION_NOT_REACHED");

        processor.start();
        assertThat(BUYER.post("/v1/evidence", body, key).status()).isEqualTo(201);
    }

    @Test
    void windowsAreRebuiltFromNothing() {
        SomeFile file = uploaded();
        DisputeId dispute = disputeWithOpenRound();
        processor.shutDown();
        processor.resetTokens();
        processor.start();

        Reply reply = submit(BUYER, "E-rebuilt", dispute, file);
        assertThat(reply.status()).as(reply.http().body()).isEqualTo(201);
    }

    private static SomeFile uploaded() {
        SomeFile file = SomeFile.ofSize(5_000);
        assertThat(upload(BUYER, file).status()).isEqualTo(201);
        return file;
    }
}
