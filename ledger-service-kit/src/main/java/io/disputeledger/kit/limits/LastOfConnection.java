package io.disputeledger.kit.limits;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.header.HeaderWriter;

/**
 * From when a service announces its end, every answer ends its connection, also to a request that
 * came before. A client that keeps one would otherwise send its next request here until it is cut,
 * whatever a load balancer says of new ones.
 */
public class LastOfConnection implements HeaderWriter {

    private final AnnouncedShutdown shutdown;

    /** Asks at each answer whether the service is about to stop. */
    public LastOfConnection(AnnouncedShutdown shutdown) {
        this.shutdown = shutdown;
    }

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        if (!shutdown.isRunning()) {
            response.setHeader(HttpHeaders.CONNECTION, "close");
        }
    }
}
