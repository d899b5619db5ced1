package io.disputeledger.kit.security;

import io.disputeledger.contracts.texts.Text;
import io.disputeledger.kit.http.Problem;
import io.disputeledger.kit.http.ProblemAnswers;
import io.disputeledger.kit.http.ProblemCode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.DefaultCorsProcessor;

/** Refuses the scripts of sites that are not listed with a problem, like everything else. */
public class CorsProblems extends DefaultCorsProcessor {

    private final ProblemAnswers problems;

    /** Refuses with the given problems. */
    public CorsProblems(ProblemAnswers problems) {
        this.problems = problems;
    }

    @Override
    public boolean processRequest(
            @Nullable CorsConfiguration allowed,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        boolean goesOn = super.processRequest(allowed, request, response);
        if (!goesOn) {
            problems.write(
                    request,
                    response,
                    Problem.of(ProblemCode.NOT_AUTHORISED, Text.of("access.origin")));
        }
        return goesOn;
    }

    @Override
    protected void rejectRequest(ServerHttpResponse response) {
        // Said above, where it is known in which language.
    }
}
