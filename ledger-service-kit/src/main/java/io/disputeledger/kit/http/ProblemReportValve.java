package io.disputeledger.kit.http;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers what Tomcat refuses by itself (a request line that is none, a path with forbidden
 * characters, headers beyond the limit) with a problem instead of a page of its own.
 */
class ProblemReportValve extends ErrorReportValve {

    private static final Logger log = LoggerFactory.getLogger(ProblemReportValve.class);

    private final ProblemAnswers problems;

    ProblemReportValve(ProblemAnswers problems) {
        this.problems = problems;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable fault) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        if (fault != null && status >= 500) {
            log.error("A request failed in the container", fault);
        }
        try {
            // A connection that broke takes no answer.
            if (isOpen(response)) {
                problems.write(request, response, Problem.of(StatusProblem.codeOf(status)));
                response.finishResponse();
            }
        } catch (IOException e) {
            log.debug("The client left before it was told of its mistake", e);
        }
    }

    private static boolean isOpen(Response response) {
        var allowed = new AtomicBoolean();
        response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, allowed);
        return allowed.get();
    }
}
