package io.disputeledger.kit.limits;

import jakarta.servlet.http.HttpServletRequest;

/** Health probes: never refused for load, or an orchestrator would kill what is merely busy. */
final class Probes {

    private static final String PATH = "/actuator/health";

    private Probes() {}

    static boolean isOne(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.equals(PATH) || path.startsWith(PATH + "/");
    }
}
