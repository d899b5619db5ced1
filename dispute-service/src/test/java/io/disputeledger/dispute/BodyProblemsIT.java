package io.disputeledger.dispute;

import static io.disputeledger.dispute.ProblemAssertions.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.kit.testing.LedgerClient.Reply;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A wrong body is answered with the place and what would be right, and never carried out. */
class BodyProblemsIT {

    private static final String COMPLAINT = DisputeDesk.complaint("D-1", "O-1");

    @TempDir private static Path home;
    private static DisputeDesk desk;

    @BeforeAll
    static void start() {
        desk = new DisputeDesk(home);
        desk.recordOrder("O-1");
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @AfterEach
    void nothingWasFiled() {
        assertThat(desk.events("dispute:")).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"category\": \"NOT_AS_DESCRIBED\" | \"category\": \"BROKEN\" | category"
                        + " | NOT_RECEIVED",
                "\"category\": \"NOT_AS_DESCRIBED\", | '' | category | required",
                "\"facts\": \"The parcel held bricks.\" | \"facts\": \" \" | facts | required",
                "\"minor\": 120000 | \"minor\": -1 | claim | from 0 to",
                "\"minor\": 120000, | '' | claim.minor | missing",
                "\"minor\": 120000 | \"minor\": 1.5 | claim.minor | whole number",
                "\"minor\": 120000 | \"minor\": null | claim.minor | whole number",
                "\"minor\": 120000 | \"minor\": \"120000\" | claim.minor | whole number",
                "\"minor\": 120000 | \"minor\": true | claim.minor | whole number",
                "\"minor\": 120000 | \"minor\": 9007199254740993 | claim | from 0 to",
                "\"minor\": 120000 | \"minor\": 1e3 | claim.minor | whole number",
                "\"facts\": \"The parcel held bricks.\" | \"facts\": 7 | facts | text in quotes",
                "\"facts\": \"The parcel held bricks.\" | \"facts\": \"a\\u0000\" | facts | U+0",
                "\"facts\": \"The parcel held bricks.\" | \"facts\": \"\\u001b[2J\" | facts | U+1b",
                "\"facts\": \"The parcel held bricks.\" | \"facts\": \"\\ud83d\" | facts | half a",
                "\"facts\": \"The parcel held bricks.\" | \"facts\": \"\\ude00\\ud83d\" | facts | half a",
                "\"category\": \"NOT_AS_DESCRIBED\" | \"category\": 0 | category | NOT_RECEIVED",
                "\"D-1\" | 1 | disputeId | form",
                "[\"REFUND\"] | \"REFUND\" | remedies | list",
                "{\"minor\": 120000, \"currency\": \"USD\"} | 5 | claim | form",
                "\"USD\" | \"ZZZ\" | claim | ISO 4217",
                "\"alibaba-intl:O-1\" | \"O-1\" | orderId | <marketplace>:<number>",
                "\"D-1\" | \"D 1\" | disputeId | 1 to 64",
                "[\"REFUND\"] | [] | remedies | empty",
                "[\"REFUND\"] | [\"HUG\"] | remedies[0] | EXCHANGE",
                "\"facts\" | \"fact\" | fact | category, claim, disputeId, facts, orderId",
            })
    void wrongFieldIsNamedWithWhatWouldBeRight(
            String right, String wrong, String field, String detail) {
        Reply reply = send(COMPLAINT.replace(right, wrong));

        assertProblem(reply, 400, "INVALID_FIELD");
        assertThat(reply.text("errors/0/field")).isEqualTo(field);
        assertThat(reply.text("errors/0/detail")).contains(detail);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"+500000-01-01T00:00:00Z", "1989-12-31T23:59:59Z", "2200-01-01T00:00:00Z"})
    void instantsThatNoCalendarKnowsAreRefused(String receivedAt) {
        Reply reply =
                desk.platform()
                        .post(
                                "/v1/orders",
                                """
                                {"orderId": "alibaba-intl:O-2", "buyer": "B-77", "seller": "S-88",
                                 "amount": {"minor": 1, "currency": "USD"}, "receivedAt": "%s"}
                                """
                                        .formatted(receivedAt));

        assertProblem(reply, 400, "INVALID_FIELD");
        assertThat(reply.text("errors/0/field")).isEqualTo("receivedAt");
        assertThat(reply.text("errors/0/detail")).contains("from 1990");
    }

    @Test
    void bodyThatIsNotJsonIsToldWhere() {
        Reply reply = send("{\"disputeId\": \"D-1\",\n  \"orderId\": oops}");

        assertProblem(reply, 400, "UNREADABLE_BODY");
        assertThat(reply.text("detail")).contains("line 2", "column");
    }

    @Test
    void fieldGivenTwiceIsNotJsonToUs() {
        Reply reply = send(COMPLAINT.replaceFirst("\\{", "{\"facts\": \"Other facts.\","));

        assertProblem(reply, 400, "UNREADABLE_BODY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "7", "\"text\""})
    void bodyIsOneJsonObject(String body) {
        assertProblem(send(body), 400, "UNREADABLE_BODY");
    }

    @Test
    void nothingFollowsTheBody() {
        assertProblem(send(COMPLAINT + " {}"), 400, "UNREADABLE_BODY");
    }

    @Test
    void deepNestingIsRefusedEarly() {
        assertProblem(send("[".repeat(20_000)), 400, "UNREADABLE_BODY");
        String deep = "{\"facts\": " + "[".repeat(5_000) + "]".repeat(5_000) + "}";
        assertProblem(send(deep), 400, "INVALID_FIELD");
    }

    @ParameterizedTest
    @CsvSource({
        "7b22ff227d, 2", // not UTF-8
        "7b22c328227d, 2", // a sequence that breaks off
        "7b22eda080227d, 2", // half a surrogate pair
        "efbbbf7b7d, 0", // a byte order mark
        "7b007d, 1", // NUL
        "7b2200c0ae227d, 3", // NUL and an overlong dot
    })
    void bodyThatIsNotUtf8IsToldWhere(String hex, int at) {
        var request =
                desk.buyer()
                        .request("/v1/disputes")
                        .header("Content-Type", "application/json;charset=ISO-8859-1")
                        .header("Idempotency-Key", DisputeDesk.newKey())
                        .POST(HttpRequest.BodyPublishers.ofByteArray(HexFormat.of().parseHex(hex)))
                        .build();

        Reply reply = desk.buyer().send(request);

        assertProblem(reply, 400, "UNREADABLE_BODY");
        assertThat(reply.text("detail")).contains("byte " + at + ".");
    }

    @Test
    void bodyInChunksIsBoundedLikeAnyOther() {
        byte[] endless = (COMPLAINT + " ".repeat(200_000)).getBytes(StandardCharsets.UTF_8);
        var request =
                desk.buyer()
                        .request("/v1/disputes")
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", DisputeDesk.newKey())
                        // Without a length, so it goes in chunks.
                        .POST(
                                HttpRequest.BodyPublishers.ofInputStream(
                                        () -> new ByteArrayInputStream(endless)))
                        .build();

        assertProblem(desk.buyer().send(request), 413, "BODY_TOO_LARGE");
    }

    @Test
    void bodyOverTheLimitIsTooLarge() {
        String padding = " ".repeat(60_001 - COMPLAINT.length());

        assertProblem(send(COMPLAINT + padding), 413, "BODY_TOO_LARGE");
    }

    @Test
    void textOverTheLimitIsNamed() {
        Reply reply = send(COMPLAINT.replace("The parcel held bricks.", "x".repeat(8_001)));

        assertProblem(reply, 400, "INVALID_FIELD");
        assertThat(reply.text("errors/0/field")).isEqualTo("facts");
    }

    @Test
    void idInThePathHasAForm() {
        Reply reply = desk.officer().post("/v1/disputes/D%201/accept-complaint", "{}");

        assertProblem(reply, 400, "INVALID_FIELD");
        assertThat(reply.text("errors/0/field")).isEqualTo("id");
        assertThat(reply.text("errors/0/detail")).contains("1 to 64");
    }

    private static Reply send(String body) {
        return desk.buyer().post("/v1/disputes", body);
    }
}
