package io.disputeledger.dispute;

import static io.disputeledger.dispute.ProblemAssertions.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.kit.testing.LedgerClient;
import io.disputeledger.kit.testing.LedgerClient.Reply;
import io.disputeledger.kit.testing.RawHttp;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever refuses a request, the container, a filter or an endpoint, the answer is a problem. */
class ContainerProblemsIT {

    @TempDir private static Path home;
    private static DisputeDesk desk;

    @BeforeAll
    static void start() {
        desk = new DisputeDesk(home);
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET /v1/disputes/%zz HTTP/1.1            | MALFORMED_REQUEST",
                "GET /v1/disputes/%00 HTTP/1.1            | MALFORMED_REQUEST",
                "GET /v1/../../etc/passwd HTTP/1.1        | MALFORMED_REQUEST",
                "GET /v1/disputes/a;b=c HTTP/1.1          | MALFORMED_REQUEST",
                "GET /v1//disputes HTTP/1.1               | MALFORMED_REQUEST",
                "GET /v1/disputes/%2e%2e%2fx HTTP/1.1     | MALFORMED_REQUEST",
                "GET /v1/disputes/%ff HTTP/1.1            | MALFORMED_REQUEST",
                "NO HTTP AT ALL                           | MALFORMED_REQUEST",
                "G<>T / HTTP/1.1                          | MALFORMED_REQUEST",
            })
    void requestsThatAreNoHttpAreToldSo(String line, String code) throws IOException {
        var answer = raw(line + "\r\nHost: ledger\r\n\r\n");

        assertIsProblem(answer, 400, code);
    }

    @Test
    void requestLinesWithForbiddenCharactersAreToldSo() throws IOException {
        assertIsProblem(
                raw("GET /v1/disputes/a|b HTTP/1.1\r\nHost: ledger\r\n\r\n"),
                400,
                "MALFORMED_REQUEST");
        assertIsProblem(raw("GET / HTTP/1.1\r\n\r\n"), 400, "MALFORMED_REQUEST");
    }

    @Test
    void headersBeyondTheLimitAreToldSo() throws IOException {
        var answer =
                raw("GET / HTTP/1.1\r\nHost: ledger\r\nX-Long: " + "x".repeat(20_000) + "\r\n\r\n");

        assertThat(answer.status()).isIn(400, 431);
        assertIsProblem(
                answer,
                answer.status(),
                answer.status() == 431 ? "HEADERS_TOO_LARGE" : "MALFORMED_REQUEST");
    }

    @Test
    void answersToRequestsThatAreNoHttpAreInTheLanguageAskedForWhereThatIsKnown()
            throws IOException {
        var answer =
                raw(
                        "GET /v1/disputes/%2e%2e%2fx HTTP/1.1\r\nHost: ledger\r\nAccept-Language: zh\r\n\r\n");

        assertThat(answer.body().at("/title").asString()).isEqualTo("请求格式错误");
        assertThat(answer.headers()).containsEntry("content-language", "zh");
    }

    @Test
    void unknownPathsMethodsAndFormsAreNamedSo() {
        assertProblem(desk.platform().get("/v1/nothing"), 404, "NOT_FOUND");
        assertProblem(desk.platform().get("/error"), 403, "NOT_AUTHORISED");

        Reply method = desk.platform().send(desk.platform().request("/v1/orders").DELETE().build());
        assertProblem(method, 405, "METHOD_NOT_ALLOWED");
        assertThat(method.http().headers().firstValue("Allow")).contains("POST");
        assertThat(method.text("detail")).contains("POST");

        Reply form =
                desk.officer()
                        .send(
                                desk.officer()
                                        .request("/v1/disputes/D-404/accept-complaint")
                                        .header("Idempotency-Key", "a-key")
                                        .header("Accept", "image/png")
                                        .POST(HttpRequest.BodyPublishers.noBody())
                                        .build());
        assertThat(form.status()).isEqualTo(404);
        assertThat(form.http().headers().firstValue("Content-Type"))
                .contains("application/problem+json");

        Reply media =
                desk.platform()
                        .send(
                                desk.platform()
                                        .request("/v1/orders")
                                        .header("Content-Type", "text/csv")
                                        .header("Idempotency-Key", "a-key")
                                        .POST(HttpRequest.BodyPublishers.ofString("a,b"))
                                        .build());
        assertProblem(media, 415, "UNSUPPORTED_MEDIA_TYPE");
        assertThat(media.http().headers().firstValue("Accept").orElse(""))
                .contains("application/json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"HEAD", "OPTIONS", "TRACE", "PROPFIND", "X-OWN"})
    void otherMethodsGetProblemsAndNoPages(String method) throws IOException {
        var answer =
                raw(
                        method
                                + " /v1/disputes/D-1 HTTP/1.1\r\nHost: ledger\r\nConnection: close\r\n\r\n");

        assertThat(answer.status()).isIn(400, 401, 405, 501);
        assertThat(answer.headers().get("content-type")).startsWith("application/problem+json");
    }

    @Test
    void tokensThatAreMissingOrWrongAreToldApart() {
        Reply missing = desk.service().withToken("").get("/v1/disputes/D-1");
        assertProblem(missing, 401, "UNAUTHENTICATED");
        Reply wrong = desk.service().withToken("not.a.token").get("/v1/disputes/D-1");
        assertProblem(wrong, 401, "UNAUTHENTICATED");
        assertThat(wrong.http().headers().firstValue("WWW-Authenticate").orElse(""))
                .startsWith("Bearer")
                .contains("invalid_token");
    }

    @Test
    void typeOfAProblemLeadsToWhatItMeans() {
        Reply problem = desk.platform().get("/v1/nothing");

        Reply entry = anybody(problem.text("type"), "application/json", "zh");
        assertThat(entry.status()).isEqualTo(200);
        assertThat(entry.text("0/code")).isEqualTo("NOT_FOUND");
        assertThat(entry.text("0/title")).isEqualTo("未找到");
        Reply page = anybody("/problems/DUPLICATE_DISPUTE", "text/html", "en");
        assertThat(page.http().body()).startsWith("<!DOCTYPE html>").contains("DUPLICATE_DISPUTE");
        Reply all = anybody("/problems", "application/json", "en");
        assertThat(all.body().valueStream().map(one -> one.at("/code").asString()))
                .contains("OVERLOADED", "FILING_WINDOW_CLOSED");
        assertProblem(anybody("/problems/NOTHING", "application/json", "en"), 404, "NOT_FOUND");
    }

    private static Reply anybody(String path, String accept, String language) {
        var nobody = new LedgerClient(desk.service().url(), null, null);
        return nobody.send(
                nobody.request(path)
                        .header("Accept", accept)
                        .header("Accept-Language", language)
                        .build());
    }

    private static RawHttp.Answer raw(String request) throws IOException {
        try (RawHttp connection = new RawHttp(desk.service().url())) {
            return connection.send(request).receive();
        }
    }

    private static void assertIsProblem(RawHttp.Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.headers().get("content-type")).startsWith("application/problem+json");
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.body().at("/type").asString()).isEqualTo("/problems/" + code);
        assertThat(answer.text()).doesNotContain("Exception", "Tomcat", "html", "passwd");
    }
}
