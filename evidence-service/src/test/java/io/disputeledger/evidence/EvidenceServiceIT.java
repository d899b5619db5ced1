package io.disputeledger.evidence;

import static io.disputeledger.evidence.EvidenceScene.BUYER;
import static io.disputeledger.evidence.EvidenceScene.SELLER;
import static io.disputeledger.evidence.EvidenceScene.SERVICE;
import static io.disputeledger.evidence.EvidenceScene.STRANGER;
import static io.disputeledger.evidence.EvidenceScene.dispute;
import static io.disputeledger.evidence.EvidenceScene.disputeWithOpenRound;
import static io.disputeledger.evidence.EvidenceScene.submission;
import static io.disputeledger.evidence.EvidenceScene.submit;
import static io.disputeledger.evidence.EvidenceScene.upload;
import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.Role;
import io.disputeledger.contracts.evidence.EvidenceSubmitted;
import io.disputeledger.kit.testing.LedgerClient.Reply;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;

/** What a party meets when it puts a file into evidence. */
class EvidenceServiceIT {

    @Test
    void uploadedFileGoesIntoEvidence() {
        DisputeId dispute = disputeWithOpenRound();
        SomeFile file = uploaded();

        Reply reply = submit(BUYER, "E-new", dispute, file);

        assertThat(reply.status()).as(reply.http().body()).isEqualTo(201);
        assertThat(reply.text("stream")).isEqualTo("evidence:E-new");
        assertThat(reply.text("events/0/type")).isEqualTo("EvidenceSubmitted");
        EvidenceSubmitted item = item("E-new");
        assertThat(item.round()).isEqualTo(1);
        assertThat(item.submitter().value()).isEqualTo("B-77");
        assertThat(item.sha256().value()).isEqualTo(file.sha256());
        assertThat(item.fileName().subject()).isEqualTo("dispute:" + dispute);
    }

    @Test
    void itemWithoutAnIdIsGivenOne() {
        DisputeId dispute = disputeWithOpenRound();
        String body =
                submission("E-x", dispute, uploaded()).replace("\"evidenceId\": \"E-x\",", "");

        Reply reply = BUYER.post("/v1/evidence", body);
        assertThat(reply.status()).as(reply.http().body()).isEqualTo(201);
        assertThat(reply.text("stream")).startsWith("evidence:");
    }

    @Test
    void repeatedRequestGetsTheSameAnswerAndLeavesNoSecondEvent() {
        DisputeId dispute = disputeWithOpenRound();
        String body = submission("E-repeat", dispute, uploaded());
        String key = UUID.randomUUID().toString();

        Reply first = BUYER.post("/v1/evidence", body, key);
        Reply again = BUYER.post("/v1/evidence", body, key);

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(events("E-repeat")).isEqualTo(1);
    }

    @Test
    void onlyTheUploaderRefersToBytes() {
        DisputeId dispute = disputeWithOpenRound();
        SomeFile file = uploaded();

        refused(submit(SELLER, "E-theirs", dispute, file), 422, "HASH_MISMATCH");
        Reply otherSize =
                BUYER.post(
                        "/v1/evidence",
                        submission("E-size", dispute, file)
                                .replace("\"sizeBytes\": 5000", "\"sizeBytes\": 5001"));
        refused(otherSize, 422, "HASH_MISMATCH");
        assertThat(events("E-theirs")).isZero();
    }

    @Test
    void sameBytesComeOnceInADispute() {
        DisputeId dispute = disputeWithOpenRound();
        SomeFile file = uploaded();
        upload(SELLER, file);

        assertThat(submit(BUYER, "E-one", dispute, file).status()).isEqualTo(201);
        refused(submit(BUYER, "E-two", dispute, file), 409, "DUPLICATE_EVIDENCE");
        refused(submit(SELLER, "E-three", dispute, file), 409, "DUPLICATE_EVIDENCE");
        refused(submit(BUYER, "E-one", dispute, file), 409, "DUPLICATE_EVIDENCE_ID");
        assertThat(submit(BUYER, "E-other", disputeWithOpenRound(), file).status()).isEqualTo(201);
    }

    @Test
    void onlyThePartiesSubmit() {
        DisputeId dispute = disputeWithOpenRound();
        SomeFile file = SomeFile.ofSize(5_000);
        upload(STRANGER, file);

        Reply stranger = submit(STRANGER, "E-stranger", dispute, file);
        assertThat(stranger.status()).isEqualTo(403);
        assertThat(stranger.code()).isEqualTo("NOT_AUTHORISED");
        assertThat(submit(SERVICE.as(Role.OFFICER, "B-77"), "E-o", dispute, file).status())
                .isEqualTo(403);
    }

    @Test
    void unknownDisputeIsNotFound() {
        Reply reply = submit(BUYER, "E-404", new DisputeId("D-404"), uploaded());
        assertThat(reply.status()).as(reply.http().body()).isEqualTo(404);
        assertThat(reply.code()).isEqualTo("NOT_FOUND");
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

    private static EvidenceSubmitted item(String id) {
        return (EvidenceSubmitted)
                SERVICE.bean(EventStore.class).readEvents("evidence:" + id).next().getPayload();
    }

    private static long events(String id) {
        return SERVICE.bean(EventStore.class).readEvents("evidence:" + id).asStream().count();
    }
}
