package io.disputeledger.kit.openapi;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets the page that shows the description run its own scripts, from this service alone, and speak
 * to this service alone.
 */
public class DescriptionPageHeaders extends OncePerRequestFilter {

    /** Where the page is. */
    public static final String PAGE = "/openapi/*";

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
                    + " img-src 'self' data:; connect-src 'self'%s; base-uri 'none';"
                    + " form-action 'none'; frame-ancestors 'none'";

    private final String policy;

    /** Lets the page also ask the issuer for a token, where that is known. */
    public DescriptionPageHeaders(TokenIssuer issuer) {
        URI token = issuer.tokenUrl();
        policy = POLICY.formatted(token == null ? "" : " " + token);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("Content-Security-Policy", policy);
        chain.doFilter(request, response);
    }
}
