package io.disputeledger.kit.http;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers where a filter, the firewall or the container gave up on a request before an endpoint saw
 * it. Takes the place of Spring Boot's own form of errors.
 */
@RestController
class FailedRequests implements ErrorController {

    private final ProblemAnswers problems;

    FailedRequests(ProblemAnswers problems) {
        this.problems = problems;
    }

    @RequestMapping("${server.error.path:/error}")
    void failed(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // Without a status it is no failed request, but a stranger who tries the path.
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        ProblemCode code =
                status instanceof Integer known
                        ? StatusProblem.codeOf(known)
                        : ProblemCode.NOT_FOUND;
        problems.write(request, response, Problem.of(code));
    }
}
