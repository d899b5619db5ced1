package io.disputeledger.kit.limits;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.BooleanSupplier;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * From when a service announces its end, every answer ends its connection. A client that keeps one
 * would otherwise go on sending here until it is cut, whatever a load balancer says of new ones.
 */
public class LastOfConnection extends OncePerRequestFilter {

    private final BooleanSupplier stopping;

    /** Asks at each request whether the service is about to stop. */
    public LastOfConnection(BooleanSupplier stopping) {
        this.stopping = stopping;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (stopping.getAsBoolean()) {
            response.setHeader(HttpHeaders.CONNECTION, "close");
        }
        chain.doFilter(request, response);
    }
}
