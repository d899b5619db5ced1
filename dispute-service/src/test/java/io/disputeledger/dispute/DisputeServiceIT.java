package io.disputeledger.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.disputeledger.contracts.Role;
import io.disputeledger.kit.testing.LedgerClient;
import io.disputeledger.kit.testing.LedgerClient.Reply;
import io.disputeledger.kit.testing.RunningService;
import io.disputeledger.kit.testing.TestDatabase;
import io.disputeledger.kit.testing.TestIssuer;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a platform service meets when it sends commands about orders and disputes. */
class DisputeServiceIT {

    @TempDir private static Path home;
    private static TestIssuer issuer;
    private static RunningService service;

    @BeforeAll
    static void start() {
        issuer = new TestIssuer();
        service =
                RunningService.start(
                        DisputeServiceApplication.class, TestDatabase.fresh(), issuer, home);
    }

    @AfterAll
    static void stop() {
        service.close();
        issuer.close();
    }

    @Test
    void complaintIsFiledOnceForAnOrderAndCategory() {
        recordOrder("O-1");

        Reply filed = file("D-1", "O-1");
        assertThat(filed.status()).as(filed.http().body()).isEqualTo(201);
        assertThat(filed.text("stream")).isEqualTo("dispute:D-1");
        assertThat(filed.text("events/0/type")).isEqualTo("ComplaintFiled");
        assertThat(filed.http().headers().firstValue("ETag")).contains("\"1\"");

        Reply again = file("D-2", "O-1");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.code()).isEqualTo("DUPLICATE_OPEN_DISPUTE");
    }

    @Test
    void acceptanceNeedsAFiledComplaint() {
        recordOrder("O-2");
        file("D-20", "O-2");

        assertThat(officer().post("/v1/disputes/D-20/accept-complaint", "{}").status())
                .isEqualTo(200);
        Reply again = officer().post("/v1/disputes/D-20/accept-complaint", "{}");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.code()).isEqualTo("INVALID_STATE");
    }

    @Test
    void unknownDisputeIsNotFound() {
        Reply reply = officer().post("/v1/disputes/D-404/accept-complaint", "{}");
        assertThat(reply.status()).as(reply.http().body()).isEqualTo(404);
        assertThat(reply.code()).isEqualTo("NOT_FOUND");
    }

    @Test
    void rulingsLeaveNoConnectionBehind() {
        recordOrder("O-5");
        file("D-5", "O-5");
        var pool = service.bean(HikariDataSource.class).getHikariPoolMXBean();
        int before = pool.getActiveConnections();
        for (int i = 0; i < 5; i++) {
            Reply ruled =
                    service.as(Role.ADJUDICATOR, "A-1")
                            .post(
                                    "/v1/disputes/D-5/issue-ruling",
                                    """
                                    {"outcome": "UPHELD",
                                     "statementOfReasons": {
                                         "facts": "Bricks are not what was sold.",
                                         "grounds": [{"clauseId": "NON_DELIVERY_RESOLVED",
                                             "explanation": "Bricks are not delivery."}],
                                         "scope": "This order.", "detection": "NOTICE",
                                         "automatedDetection": false,
                                         "automatedDecision": false}}
                                    """);
            assertThat(ruled.code()).isEqualTo("INVALID_STATE");
        }
        assertThat(pool.getActiveConnections()).isLessThan(before + 5);
    }

    private void recordOrder(String number) {
        Reply recorded =
                platform()
                        .post(
                                "/v1/orders",
                                """
                                {"orderId": "alibaba-intl:%s", "buyer": "B-77", "seller": "S-88",
                                 "amount": {"minor": 120000, "currency": "USD"}}
                                """
                                        .formatted(number));
        assertThat(recorded.status()).as(recorded.http().body()).isEqualTo(201);
    }

    private Reply file(String dispute, String order) {
        return buyer().post(
                        "/v1/disputes",
                        """
                        {"disputeId": "%s", "orderId": "alibaba-intl:%s", "category": "NOT_AS_DESCRIBED",
                         "claim": {"minor": 120000, "currency": "USD"}, "remedies": ["REFUND"],
                         "facts": "The parcel held bricks."}
                        """
                                .formatted(dispute, order));
    }

    private static LedgerClient platform() {
        return service.withToken(issuer.token("platform", Role.SERVICE));
    }

    private static LedgerClient buyer() {
        return service.as(Role.PARTY, "B-77");
    }

    private static LedgerClient officer() {
        return service.as(Role.OFFICER, "O-1");
    }
}
