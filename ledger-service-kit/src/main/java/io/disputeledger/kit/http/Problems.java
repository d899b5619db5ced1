package io.disputeledger.kit.http;

import java.net.URI;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** Problem details (RFC 9457) with a stable {@code code}. */
public final class Problems {

    /** What a client waits before it asks again, in seconds. */
    static final String RETRY_AFTER_SECONDS = "1";

    private static final String TYPE = "urn:dispute-ledger:problem:";

    private Problems() {}

    /**
     * One wrong value.
     *
     * @param field where, as a path into the body, or the name of a parameter or header
     * @param detail what is wrong and what would be right
     */
    public record FieldError(String field, String detail) {}

    /** A problem with a detail for a person. */
    public static ProblemDetail of(ProblemCode code, String detail) {
        return of(code.status(), code.name(), code.title(), detail);
    }

    static ProblemDetail of(HttpStatus status, String code, String title, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create(TYPE + code));
        problem.setTitle(title);
        problem.setProperty("code", code);
        return problem;
    }

    /** A 400 that names its fields. */
    static ResponseEntity<Object> invalid(List<FieldError> errors) {
        String first =
                errors.isEmpty()
                        ? ""
                        : errors.getFirst().field() + ": " + errors.getFirst().detail();
        ProblemDetail problem = of(ProblemCode.INVALID_FIELD, first);
        problem.setProperty("errors", errors);
        return response(problem);
    }

    static ResponseEntity<Object> response(ProblemCode code, String detail) {
        return response(of(code, detail));
    }

    static ResponseEntity<Object> response(ProblemDetail problem) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        boolean again =
                problem.getStatus() == HttpStatus.SERVICE_UNAVAILABLE.value()
                        || ProblemCode.CONFLICT.name().equals(codeOf(problem));
        if (again) {
            headers.set(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        return ResponseEntity.status(problem.getStatus()).headers(headers).body(problem);
    }

    private static Object codeOf(ProblemDetail problem) {
        var properties = problem.getProperties();
        return properties == null ? "" : properties.getOrDefault("code", "");
    }
}
