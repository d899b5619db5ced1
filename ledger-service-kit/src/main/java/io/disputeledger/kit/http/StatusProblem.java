package io.disputeledger.kit.http;

import java.util.Map;

/** What to say where nothing but a status is known: the container's answers, and Spring's. */
final class StatusProblem {

    private static final Map<Integer, ProblemCode> BY_STATUS =
            Map.ofEntries(
                    Map.entry(400, ProblemCode.MALFORMED_REQUEST),
                    Map.entry(401, ProblemCode.UNAUTHENTICATED),
                    Map.entry(403, ProblemCode.NOT_AUTHORISED),
                    Map.entry(404, ProblemCode.NOT_FOUND),
                    Map.entry(405, ProblemCode.METHOD_NOT_ALLOWED),
                    Map.entry(406, ProblemCode.NOT_ACCEPTABLE),
                    Map.entry(408, ProblemCode.REQUEST_TIMEOUT),
                    Map.entry(409, ProblemCode.CONFLICT),
                    Map.entry(412, ProblemCode.VERSION_MISMATCH),
                    Map.entry(413, ProblemCode.BODY_TOO_LARGE),
                    Map.entry(414, ProblemCode.HEADERS_TOO_LARGE),
                    Map.entry(415, ProblemCode.UNSUPPORTED_MEDIA_TYPE),
                    Map.entry(429, ProblemCode.TOO_MANY_REQUESTS),
                    Map.entry(431, ProblemCode.HEADERS_TOO_LARGE),
                    Map.entry(503, ProblemCode.UNAVAILABLE));

    private StatusProblem() {}

    /** The code for a status; the caller's fault below 500, and ours from there. */
    static ProblemCode codeOf(int status) {
        return BY_STATUS.getOrDefault(
                status, status < 500 ? ProblemCode.MALFORMED_REQUEST : ProblemCode.INTERNAL);
    }
}
