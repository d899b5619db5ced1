package io.disputeledger.kit.http;

import io.disputeledger.contracts.texts.Language;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one place that answers with a problem: from an endpoint, from a filter, and from the
 * container. Counts them by code.
 */
public class ProblemAnswers {

    /** What a client waits before it asks again, in seconds, unless it is told otherwise. */
    static final String RETRY_AFTER_SECONDS = "1";

    private final JsonMapper json;
    private final MeterRegistry meters;

    /** Writes with the given mapper. */
    public ProblemAnswers(JsonMapper json, MeterRegistry meters) {
        this.json = json;
        this.meters = meters;
    }

    /** The answer of an endpoint to the present request. */
    ResponseEntity<Object> answer(Problem problem) {
        return answer(problem, HttpHeaders.EMPTY);
    }

    /** The same with more headers. */
    ResponseEntity<Object> answer(Problem problem, HttpHeaders more) {
        Language language = RequestLanguage.ofPresentRequest();
        HttpHeaders headers = headers(problem, language);
        headers.putAll(more);
        count(problem);
        return ResponseEntity.status(problem.code().status())
                .headers(headers)
                .body(problem.in(language));
    }

    /** Answers a request that no endpoint has seen. Headers that are set already stay. */
    public void write(HttpServletRequest request, HttpServletResponse response, Problem problem)
            throws IOException {
        Language language = RequestLanguage.of(request);
        response.setStatus(problem.code().status().value());
        headers(problem, language)
                .forEach((name, values) -> {
                    if (!response.containsHeader(name)) {
                        response.setHeader(name, values.getFirst());
                    }
                });
        count(problem);
        byte[] body = json.writeValueAsBytes(problem.in(language));
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** The headers of an answer with texts in one language. */
    static HttpHeaders inLanguage(Language language) {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.CONTENT_LANGUAGE, language.tag());
        headers.setVary(List.of(HttpHeaders.ACCEPT_LANGUAGE));
        return headers;
    }

    private static HttpHeaders headers(Problem problem, Language language) {
        HttpHeaders headers = inLanguage(language);
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (problem.code().isTransient()) {
            headers.set(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        if (problem.code() == ProblemCode.REQUEST_TIMEOUT) {
            headers.set(HttpHeaders.CONNECTION, "close");
        }
        return headers;
    }

    private void count(Problem problem) {
        Counter.builder("ledger.problems")
                .description("Requests that were not served, by code")
                .tags("code", problem.code().name())
                .register(meters)
                .increment();
    }
}
