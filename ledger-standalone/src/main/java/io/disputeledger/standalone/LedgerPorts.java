package io.disputeledger.standalone;

import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Six ports in a row on the loopback interface.
 *
 * @param base the first of them; the console's
 */
record LedgerPorts(int base) {

    private static final int BASE_DEFAULT = 8080;
    private static final int BASE_MIN = 1;
    private static final int COUNT = 6;
    private static final int BASE_MAX = 65_535 - COUNT + 1;
    static final int AUTHORIZATION_OFFSET = 4;
    private static final int POSTGRES_OFFSET = 5;
    private static final String SERVICE = "-service";

    /** The ports that the environment asks for. */
    static LedgerPorts from(@Nullable String ledgerPort) {
        if (ledgerPort == null || ledgerPort.isBlank()) {
            return new LedgerPorts(BASE_DEFAULT);
        }
        try {
            int base = Integer.parseInt(ledgerPort);
            if (base >= BASE_MIN && base <= BASE_MAX) {
                return new LedgerPorts(base);
            }
        } catch (NumberFormatException e) {
            throw new BadUsage(badPort(ledgerPort), e);
        }
        throw new BadUsage(badPort(ledgerPort));
    }

    /** Ports that nobody uses at this moment. */
    static LedgerPorts anyFree() {
        return new LedgerPorts(FreePorts.row(COUNT));
    }

    int of(LedgerApplication application) {
        return base + application.portOffset();
    }

    int authorization() {
        return base + AUTHORIZATION_OFFSET;
    }

    int postgres() {
        return base + POSTGRES_OFFSET;
    }

    /** Where people begin. */
    String console() {
        return "http://localhost:" + base;
    }

    /** Addresses of the services, by the first word of their names. */
    Map<String, String> services() {
        return LedgerApplication.IN_START_ORDER.stream()
                .filter(application -> application.name().endsWith(SERVICE))
                .collect(
                        Collectors.toMap(
                                application -> application.name().replace(SERVICE, ""),
                                application -> "http://localhost:" + of(application)));
    }

    /** The issuer in every token. */
    String issuer() {
        return "http://localhost:" + authorization();
    }

    /** Asks before anything starts, so that nothing has to be undone. */
    void requireFree() {
        for (int port = base; port < base + COUNT; port++) {
            if (!FreePorts.isFree(port)) {
                throw new CannotStart(inUse(port));
            }
        }
    }

    /** What to do about one of them that is taken. */
    String inUse(int port) {
        return ("Port %d is in use: stop the program that uses it, or choose six other ports"
                        + " in a row with LEDGER_PORT (now %d).")
                .formatted(port, base);
    }

    private static String badPort(String ledgerPort) {
        return "LEDGER_PORT must be a number from %d to %d, not \"%s\"."
                .formatted(BASE_MIN, BASE_MAX, ledgerPort);
    }
}
