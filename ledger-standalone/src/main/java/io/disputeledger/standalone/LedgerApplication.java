package io.disputeledger.standalone;

import io.disputeledger.standalone.authorization.AuthorizationServer;
import java.util.List;

/**
 * A Spring Boot application that runs in this JVM, in a context and on a port of its own.
 *
 * @param name how progress lines and logs call it
 * @param portOffset its port, counted from the base
 * @param source its main configuration
 */
record LedgerApplication(String name, int portOffset, Class<?> source) {

    /** All of them, in the order in which they start; they stop in reverse. */
    static final List<LedgerApplication> IN_START_ORDER =
            List.of(
                    new LedgerApplication(
                            "authorization-server",
                            LedgerPorts.AUTHORIZATION_OFFSET,
                            AuthorizationServer.class));
}
