package io.disputeledger.dispute;

import static io.disputeledger.dispute.DisputeDesk.newKey;
import static io.disputeledger.dispute.ProblemAssertions.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.Role;
import io.disputeledger.kit.testing.LedgerClient;
import io.disputeledger.kit.testing.LedgerClient.Reply;
import io.disputeledger.kit.testing.RawHttp;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a client is told when its request is not served, whatever its body says. */
class ProblemsIT {

    @TempDir private static Path home;
    private static DisputeDesk desk;

    @BeforeAll
    static void start() {
        desk = new DisputeDesk(home);
        desk.recordOrder("O-1");
        desk.file("D-1", "O-1");
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @Test
    void pathsAndMethodsThatDoNotExistAreNamedSo() {
        assertProblem(desk.platform().get("/v1/nothing"), 404, "NOT_FOUND");
        assertProblem(desk.platform().get("/v1/orders"), 405, "METHOD_NOT_ALLOWED");
        assertProblem(
                desk.officer().post("/v1/disputes/D-404/accept-complaint", "{}"), 404, "NOT_FOUND");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/yaml",
                "application/xml",
                "nonsense",
                "*/*",
                "application/*"
            })
    void bodiesOfCommandsAreJson(String mediaType) {
        long decided = desk.events("command:");

        Reply reply = acceptComplaint("Content-Type", mediaType);

        assertProblem(reply, 415, "UNSUPPORTED_MEDIA_TYPE");
        assertThat(desk.events("command:")).isEqualTo(decided);
    }

    @ParameterizedTest
    @CsvSource({
        "*/*, /v1/disputes/D-1/bundle",
        "text/*, /v1/disputes/D-1/bundle",
        "*/*, /v1/calendars/cn/%22",
        "*/*, /v1/nowhere"
    })
    void contentOfAnyTypeIsAWrongHeaderWhereNoneIsRead(String mediaType, String path) {
        LedgerClient auditor = desk.service().as(Role.AUDITOR, "A-9");

        Reply reply =
                auditor.send(auditor.request(path).header("Content-Type", mediaType).GET().build());

        assertProblem(reply, 400, "INVALID_FIELD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/yaml", "image/*", "nonsense"})
    void commandsWhoseAnswerNobodyCouldReadAreNotDecided(String mediaType) {
        long decided = desk.events("command:");

        Reply reply = acceptComplaint("Accept", mediaType);

        assertProblem(reply, 406, "NOT_ACCEPTABLE");
        assertThat(desk.events("command:")).isEqualTo(decided);
    }

    private static Reply acceptComplaint(String header, String value) {
        return desk.officer()
                .send(
                        desk.officer()
                                .request("/v1/disputes/D-1/accept-complaint")
                                .header("Idempotency-Key", newKey())
                                .setHeader("Content-Type", "application/json")
                                .setHeader(header, value)
                                .POST(HttpRequest.BodyPublishers.ofString("{}"))
                                .build());
    }

    @Test
    void commandsNeedAnIdempotencyKeyOfVisibleCharacters() {
        Reply without =
                desk.officer()
                        .send(
                                desk.officer()
                                        .request("/v1/disputes/D-1/accept-complaint")
                                        .POST(HttpRequest.BodyPublishers.noBody())
                                        .build());

        assertProblem(without, 400, "IDEMPOTENCY_KEY_REQUIRED");
        assertProblem(
                desk.officer().post("/v1/disputes/D-1/accept-complaint", "{}", "a key"),
                400,
                "INVALID_FIELD");
    }

    @Test
    void parametersThatAnOperationDoesNotKnowAreNamed() {
        Reply misspelt = desk.officer().get("/v1/disputes?partyId=B-77&limit=1&sort_by=x");

        assertProblem(misspelt, 400, "INVALID_FIELD");
        assertThat(misspelt.body().at("/errors").findValuesAsString("field"))
                .containsExactlyInAnyOrder("partyId", "sort_by");
        assertThat(misspelt.text("errors/0/detail"))
                .contains(
                        "cursor, filedFrom, filedUntil, limit, marketplace, minPosition, officer");
        assertThat(desk.officer().get("/v1/disputes?limit=1&minPosition=0").status())
                .isEqualTo(200);
        assertThat(desk.operator().get("/v1/disputes?partyId=B-77").status())
                .as("who may not call learns nothing of parameters")
                .isEqualTo(403);
    }

    @Test
    void commandWithAParameterThatIsNotKnownIsNotDecided() {
        long decided = desk.events("command:");

        Reply reply = desk.officer().post("/v1/disputes/D-1/accept-complaint?dryRun=true", "{}");

        assertProblem(reply, 400, "INVALID_FIELD");
        assertThat(desk.events("command:")).isEqualTo(decided);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "orderId=%zz",
                "%ff=1",
                "%00",
                "orderId=alibaba-intl:%00",
                "party=%c3%28",
                "=",
                "&&"
            })
    void queriesOfAnyKindAreNoFaultOfOurs(String query) throws IOException {
        assertThat(queried(query).status()).as(query).isIn(200, 400);
    }

    @Test
    void moreParametersThanAnyOperationHasAreNoFaultOfOurs() throws IOException {
        assertThat(queried("a&".repeat(1_500)).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Acting-For",
                "Acting-As",
                "Accept",
                "Accept-Language",
                "Ledger-Min-Position",
                "If-None-Match",
                "Cookie",
                "X-Whatever"
            })
    void headersOfAnyKindAreNoFaultOfOurs(String header) throws IOException {
        for (String odd : List.of("a\u0085b", "\u00ff", "\ud83d\ude00", "a\tb", "")) {
            assertThat(asked("/v1/disputes/D-1", header + ": " + odd).status())
                    .as("%s: %s", header, odd)
                    .isLessThan(500);
        }
    }

    private static RawHttp.Answer queried(String query) throws IOException {
        return asked("/v1/disputes?" + query, "X-Whatever: 1");
    }

    private static RawHttp.Answer asked(String path, String header) throws IOException {
        String token = desk.issuer().token("platform", Role.SERVICE);
        try (RawHttp connection = new RawHttp(desk.service().url())) {
            return connection
                    .send(
                            "GET %s HTTP/1.1\r\nHost: ledger\r\nAuthorization: Bearer %s\r\n%s\r\n\r\n"
                                    .formatted(path, token, header))
                    .receive();
        }
    }

    @Test
    void whoAsksInALanguageThatDoesNotExistIsAnsweredInEnglish() {
        LedgerClient nobody = new LedgerClient(desk.service().url(), null, null);
        Reply refused =
                nobody.send(
                        nobody.request("/v1/disputes/D-1").header("Accept-Language", "~").build());

        assertProblem(refused, 401, "UNAUTHENTICATED");
    }

    @Test
    void deepNestingIsRefusedWhereNothingIsExpected() {
        String deep = "{\"a\": " + "[".repeat(5_000) + "]".repeat(5_000) + "}";

        assertThat(desk.officer().post("/v1/disputes/D-1/accept-complaint", deep).status())
                .isEqualTo(400);
    }

    @Test
    void commandOnAVersionThatHasPassedIsToldThePresentOne() {
        Reply stale =
                desk.officer()
                        .post(
                                "/v1/disputes/D-1/accept-complaint",
                                "{}",
                                newKey(),
                                "If-Match",
                                "\"7\"");

        assertProblem(stale, 412, "VERSION_MISMATCH");
        assertThat(stale.body().at("/version").asLong(-1)).isEqualTo(1);
        assertThat(stale.http().headers().firstValue("ETag")).contains("\"1\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // Weak ETags never match a strong one, and foreign ones are nobody's.
                "W/\"1\"          | -            | 412",
                "\"x\"            | -            | 412",
                "\"7\", \"8\"     | -            | 412",
                "-                | *            | 412",
                "-                | W/\"1\"      | 412",
                "0                | -            | 400",
                "\"0\" \"1\"      | -            | 400",
                "*, \"1\"         | -            | 400",
                "-                | x            | 400",
            })
    void preconditionsThatDoNotHoldLetNothingHappen(String ifMatch, String noneMatch, int status) {
        Reply reply = accept("D-1", ifMatch, noneMatch);

        assertProblem(reply, status, status == 412 ? "VERSION_MISMATCH" : "INVALID_FIELD");
        assertThat(desk.recorded().typesOf("dispute:D-1"))
                .containsExactly("ComplaintFiled", "SlaTargetSet");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "*                | -            | D-M1",
                "\"7\",, \"1\"    | -            | D-M2",
                "\"1\"            | \"7\"        | D-M3",
            })
    void preconditionsThatHoldLetItHappen(String ifMatch, String noneMatch, String dispute) {
        desk.recordOrder(dispute);
        desk.file(dispute, dispute);

        assertThat(accept(dispute, ifMatch, noneMatch).status()).isEqualTo(200);
    }

    @Test
    void whatDoesNotExistMatchesNothingAndNoneMatchesItsCreation() {
        desk.recordOrder("O-M");
        String complaint = DisputeDesk.complaint("D-M", "O-M");
        String key = newKey();

        Reply absent = desk.buyer().post("/v1/disputes", complaint, key, "If-Match", "*");
        assertProblem(absent, 412, "VERSION_MISMATCH");
        assertThat(absent.body().has("version")).isFalse();

        assertThat(desk.buyer().post("/v1/disputes", complaint, key, "If-None-Match", "*").status())
                .as("the key was not used up")
                .isEqualTo(201);
        assertThat(desk.buyer().post("/v1/disputes", complaint, key, "If-None-Match", "*").status())
                .as("a repeat is the same request, whatever it expects")
                .isEqualTo(201);
    }

    private static Reply accept(String dispute, String ifMatch, String noneMatch) {
        List<String> headers = new ArrayList<>();
        if (ifMatch != null) {
            headers.addAll(List.of("If-Match", ifMatch));
        }
        if (noneMatch != null) {
            headers.addAll(List.of("If-None-Match", noneMatch));
        }
        return desk.officer()
                .post(
                        "/v1/disputes/" + dispute + "/accept-complaint",
                        "{}",
                        newKey(),
                        headers.toArray(String[]::new));
    }

    @Test
    void positionAheadOfTheLogIsNotThereYet() {
        Reply reply =
                desk.officer()
                        .post(
                                "/v1/disputes/D-1/accept-complaint",
                                "{}",
                                newKey(),
                                "Ledger-Min-Position",
                                "999999");

        assertProblem(reply, 503, "POSITION_NOT_REACHED");
        assertThat(reply.http().headers().firstValue("Retry-After")).contains("1");
    }
}
