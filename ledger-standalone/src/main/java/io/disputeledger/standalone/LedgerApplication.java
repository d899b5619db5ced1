package io.disputeledger.standalone;

import io.disputeledger.dispute.DisputeServiceApplication;
import io.disputeledger.evidence.EvidenceServiceApplication;
import io.disputeledger.penalty.PenaltyServiceApplication;
import io.disputeledger.query.QueryServiceApplication;
import io.disputeledger.standalone.authorization.AuthorizationServer;
import java.util.List;
import java.util.stream.Stream;

/**
 * A Spring Boot application that runs in this JVM, in a context and on a port of its own.
 *
 * @param name how progress lines and logs call it
 * @param portOffset its port, counted from the base
 * @param source its main configuration
 * @param takesCommands whether it appends to the log, and so needs its key
 */
record LedgerApplication(String name, int portOffset, Class<?> source, boolean takesCommands) {

    /** Who issues tokens; knows nothing of disputes. */
    static final LedgerApplication AUTHORIZATION_SERVER =
            new LedgerApplication(
                    "authorization-server",
                    LedgerPorts.AUTHORIZATION_OFFSET,
                    AuthorizationServer.class,
                    false);

    /** The ledger itself, in the order in which its services start. */
    static final List<LedgerApplication> SERVICES =
            List.of(
                    new LedgerApplication("query-service", 0, QueryServiceApplication.class, false),
                    new LedgerApplication(
                            "dispute-service", 1, DisputeServiceApplication.class, true),
                    new LedgerApplication(
                            "penalty-service", 2, PenaltyServiceApplication.class, true),
                    new LedgerApplication(
                            "evidence-service", 3, EvidenceServiceApplication.class, true));

    /** All of them, in the order in which they start; they stop in reverse. */
    static final List<LedgerApplication> IN_START_ORDER =
            Stream.concat(Stream.of(AUTHORIZATION_SERVER), SERVICES.stream()).toList();
}
