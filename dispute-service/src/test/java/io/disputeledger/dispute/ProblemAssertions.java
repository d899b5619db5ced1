package io.disputeledger.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.kit.testing.LedgerClient.Reply;

/** What every problem has, and none may tell. */
final class ProblemAssertions {

    private ProblemAssertions() {}

    static void assertProblem(Reply reply, int status, String code) {
        String body = reply.http().body();
        assertThat(reply.status()).as(body).isEqualTo(status);
        assertThat(reply.code()).as(body).isEqualTo(code);
        assertThat(reply.http().headers().firstValue("Content-Type"))
                .hasValueSatisfying(
                        type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(reply.body().at("/status").asInt()).isEqualTo(status);
        assertThat(reply.text("title")).isNotBlank();
        assertThat(reply.text("type")).endsWith(code);
        assertThat(body)
                .doesNotContain("Exception", "io.disputeledger", "java.", "org.", "tools.jackson")
                .doesNotContain("\\tat ", "stackTrace");
    }
}
