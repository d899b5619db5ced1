package io.disputeledger.penalty;

import static io.disputeledger.penalty.PenaltyDesk.ruling;
import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.Role;
import io.disputeledger.kit.testing.LedgerClient.Reply;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Points follow from rulings, and from what a penalty officer asks for. */
class PenaltyServiceIT {

    @TempDir private static Path home;
    private static PenaltyDesk desk;

    @BeforeAll
    static void start() {
        desk = new PenaltyDesk(home);
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @Test
    void offenceOfARulingCostsThePointsOfTheRule() {
        desk.record(ruling("D-1", "S-1", "FORGED_EVIDENCE"));
        desk.awaitReaction();

        assertThat(desk.eventsOf("S-1"))
                .containsExactly("PointsDeducted", "ThresholdCrossed", "MeasureApplied");
    }

    @Test
    void provisionalOffenceOfARulingIsHeld() {
        desk.record(ruling("D-2", "S-2", "FULFILMENT_PROOF_INCOMPLETE"));
        desk.awaitReaction();

        assertThat(desk.eventsOf("S-2")).containsExactly("PointsHeld");
    }

    @Test
    void officerDeductsOnceForABasis() {
        desk.record(ruling("D-3", "S-30", "ORDER_NOT_DELIVERED"));

        Reply deducted = deduct("S-3", "ORDER_NOT_DELIVERED", 300, "dispute:D-3@0");
        Reply again = deduct("S-3", "ORDER_NOT_DELIVERED", 300, "dispute:D-3@0");

        assertThat(deducted.status()).as(deducted.http().body()).isEqualTo(201);
        assertThat(deducted.text("events/0/type")).isEqualTo("PointsDeducted");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.code()).isEqualTo("DUPLICATE_PENALTY");
        assertThat(desk.eventsOf("S-3")).containsExactly("PointsDeducted");
    }

    @Test
    void officerCannotDeductAgainWhatTheRulingCost() {
        desk.record(ruling("D-4", "S-4", "ORDER_NOT_DELIVERED"));
        desk.awaitReaction();

        Reply again = deduct("S-4", "ORDER_NOT_DELIVERED", 300, "dispute:D-4@0");

        assertThat(again.code()).isEqualTo("DUPLICATE_PENALTY");
        assertThat(desk.eventsOf("S-4")).containsExactly("PointsDeducted");
    }

    @Test
    void basisIsARecordedEvent() {
        long before = desk.events();

        Reply reply = deduct("S-5", "ORDER_NOT_DELIVERED", 300, "dispute:D-404@0");

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.code()).isEqualTo("NOT_FOUND");
        assertThat(desk.events()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dispute:@0",
                "dispute:D 1@0",
                "dispute:a:b@0",
                "dispute:DDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDD@0",
                "no stream@0",
                "dispute:D-1",
                "\\n@0"
            })
    void basisThatNoEventCouldBeIsNamed(String basis) {
        Reply reply = deduct("S-8", "ORDER_NOT_DELIVERED", 300, basis);

        assertThat(reply.code()).as(reply.http().body()).isEqualTo("INVALID_FIELD");
        assertThat(reply.text("errors/0/field")).isEqualTo("basis");
    }

    @Test
    void pointsAreForPenaltyOfficers() {
        Reply reply =
                desk.service()
                        .as(Role.OFFICER, "O-1")
                        .post(
                                "/v1/accounts/alibaba-intl:S-6/deduct-points",
                                penalty("ORDER_NOT_DELIVERED", 300, "dispute:D-1@0"));

        assertThat(reply.status()).isEqualTo(403);
    }

    @Test
    void accountIsNamedByMarketplaceAndSeller() {
        Reply reply =
                desk.penaltyOfficer()
                        .post(
                                "/v1/accounts/S-7/hold-points",
                                penalty("FULFILMENT_PROOF_INCOMPLETE", 100, "dispute:D-1@0"));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text("errors/0/field")).isEqualTo("id");
        assertThat(reply.text("errors/0/detail")).contains("<marketplace>:<id>");
    }

    private static Reply deduct(String seller, String offenceId, int hundredths, String basis) {
        return desk.penaltyOfficer()
                .post(
                        "/v1/accounts/alibaba-intl:" + seller + "/deduct-points",
                        penalty(offenceId, hundredths, basis));
    }

    private static String penalty(String offenceId, int hundredths, String basis) {
        return """
        {"offenceId": "%s", "conductAt": "2026-03-01T00:00:00Z", "basis": "%s",
         "points": {"hundredths": %d}}
        """
                .formatted(offenceId, basis, hundredths);
    }
}
